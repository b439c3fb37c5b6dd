import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { relate } from "../lexicon/wordnet.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { mayBeSame } from "./entities.ts";
import { matchedContent, overlapOf } from "./near.ts";
import { areRelated, relatedNames } from "./related-names.ts";
import { retoldPairs } from "./retold.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Matched content words, and least share of either sentence's, from which a single other word is a change. */
const MIN_MATCHED = 6;
const MIN_OVERLAP = 0.75;
/** Words alike in so many first letters are spellings or forms of one word. */
const SAME_START = 4;

/** A content word or number: marks and function words come and go without changing what is said. */
function isContent(token: Token): boolean {
  return token.kind === "number" || (token.kind === "word" && !token.stop);
}

function contentOf(sentence: AnnotatedSentence, first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, step) => first + step).filter((at) =>
    isContent(sentence.tokens[at]!),
  );
}

/** Texts that use a lemma, by lemma. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

interface Story {
  readonly uses: Uses;
  readonly related: ReadonlySet<string>;
}

function usesOf(view: StoryView): Uses {
  const uses = new Map<string, Set<string>>();
  for (const article of view.articles) {
    for (const token of article.sentences.flatMap((sentence) => sentence.tokens)) {
      const sources = uses.get(token.lemma);
      if (sources === undefined) uses.set(token.lemma, new Set([article.id]));
      else sources.add(article.id);
    }
  }
  return uses;
}

/**
 * Two words of which neither is a form of the other, means the same or includes the other. Names and adjectives always
 * count; nouns where a third text uses both, so that both are things of this story, or where WordNet doesn't know
 * them; verbs are replaced too freely.
 */
function differ(x: Token, y: Token, { uses, related }: Story, own: readonly string[]): boolean {
  if (x.kind !== "word" || y.kind !== "word" || x.isName !== y.isName) return false;
  if (x.lemma.slice(0, SAME_START) === y.lemma.slice(0, SAME_START)) return false;
  if (x.lemma.includes(y.lemma) || y.lemma.includes(x.lemma)) return false;
  if (x.isName) return !mayBeSame(x.lower, y.lower) && !areRelated(related, x.lower, y.lower);
  if (x.pos !== y.pos || (x.pos !== "NOUN" && x.pos !== "ADJ")) return false;
  const relation = relate(x, y);
  if (relation === "same" || relation === "kind") return false;
  if (x.pos === "ADJ" || relation === "unknown" || relation === "opposite") return true;
  const third = [...(uses.get(x.lemma) ?? [])].filter(
    (source) => !own.includes(source) && uses.get(y.lemma)?.has(source),
  );
  return third.length > 0;
}

/** The one place where two sentences differ in a content word, if there is exactly one such place with one word each. */
function onlyDifference(pair: WordAlignment, story: Story): readonly [number, number] | undefined {
  const places = pair.slots.flatMap((slot: Slot) => {
    const left = contentOf(pair.a, slot.aFirst, slot.aLast);
    const right = contentOf(pair.b, slot.bFirst, slot.bLast);
    return left.length + right.length === 0 ? [] : [{ left, right }];
  });
  const place = places[0];
  if (places.length !== 1 || place?.left.length !== 1 || place.right.length !== 1) return undefined;
  const [i, j] = [place.left[0]!, place.right[0]!];
  return differ(pair.a.tokens[i]!, pair.b.tokens[j]!, story, [pair.a.source, pair.b.source]) ? [i, j] : undefined;
}

/**
 * One word differs in an otherwise identical statement, and the two aren't known to mean the same. Who tells a thing in
 * other words changes more than one; who changes one changes what is told.
 */
export function findSingleWordConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const story: Story = { uses: usesOf(view), related: relatedNames(view.articles) };
  for (const pair of retoldPairs(view)) {
    if (Math.min(pair.matchedA, pair.matchedB) < MIN_OVERLAP || matchedContent(pair) < MIN_MATCHED) continue;
    const hit = onlyDifference(pair, story);
    if (hit === undefined) continue;
    const side = (sentence: AnnotatedSentence, at: number) => sideAt(sentence, at, at + 1, sentence.tokens[at]!.lemma);
    const [i, j] = hit;
    found.push({
      detector: "single-word",
      kind: "contradiction",
      a: side(pair.a, i),
      b: side(pair.b, j),
      score: 0.4 + 0.3 * overlapOf(pair),
      question: `Which is it, “${pair.a.tokens[i]!.text}” or “${pair.b.tokens[j]!.text}”?`,
    });
  }
  return found;
}
