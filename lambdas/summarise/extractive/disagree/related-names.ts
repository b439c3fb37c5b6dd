import type { AnnotatedArticle } from "../annotate/types.ts";
import { isPeople } from "../lexicon/en-events.ts";

/** "Halloran, chief executive of Calder": who stands beside it somewhere may speak for it. */
const BESIDE = 8;

const known = new WeakMap<readonly AnnotatedArticle[], ReadonlySet<string>>();

/** Names with nothing but an office between them somewhere: who speaks for one is the other. Found once for the articles of a story. */
export function relatedNames(articles: readonly AnnotatedArticle[]): ReadonlySet<string> {
  const related = known.get(articles) ?? findRelated(articles);
  known.set(articles, related);
  return related;
}

function findRelated(articles: readonly AnnotatedArticle[]): Set<string> {
  const related = new Set<string>();
  for (const { sentences } of articles)
    for (const { names, tokens } of sentences)
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1)) {
          const between = tokens.slice(one.last, other.first);
          if (between.length > BESIDE || !between.some(({ pos, lemma }) => pos === "NOUN" && isPeople(lemma))) continue;
          if (between.some(({ pos, lower }) => pos === "VERB" || lower === "and")) continue;
          for (const x of wordsIn(one.key)) for (const y of wordsIn(other.key)) related.add(pairKey(x, y));
        }
  return related;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const wordsIn = (key: string): string[] => [key, key.split(" ").at(-1)!];

export const areRelated = (related: ReadonlySet<string>, a: string, b: string): boolean =>
  wordsIn(a).some((x) => wordsIn(b).some((y) => related.has(pairKey(x, y))));
