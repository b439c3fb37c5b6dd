import type { Warning } from "../../../shared/contracts/summary.ts";
import type { Reading } from "./reading.ts";

export interface Topic {
  /** Indices of the articles that are about something else. */
  readonly offTopic: ReadonlySet<number>;
  readonly warnings: readonly Warning[];
}

/**
 * Cosine of two articles' terms under which they are about different things. Pairs of the same story that we looked at
 * stand at .71 and above, nineteen of twenty pairs of different stories under .39; setting aside an article of the
 * story is the worse mistake.
 */
const sameStoryFrom = 0.36;
/** Names say more of what an article is about than other words. */
const nameFactor = 2;
/** Terms that stand for an article. */
const mostTerms = 60;
/** Each article is compared with at most so many others, spread evenly over the story. */
const mostComparisons = 120;

/** Unit vector of an article: its words by how often they occur, names doubled, amounts left out. */
function articleVectors(reading: Reading): Map<number, number>[] {
  const counts = reading.articles.map(() => new Map<number, number>());
  const names = new Set<number>();
  for (const sentence of reading.sentences) {
    const own = counts[sentence.article]!;
    for (const term of sentence.terms) if (!reading.amounts[term]) own.set(term, (own.get(term) ?? 0) + 1);
    sentence.tokens.forEach((token, t) => {
      if (token.isName) for (const term of reading.tokenTerms[sentence.index]![t]!) names.add(term);
    });
  }
  return counts.map((own) => {
    const strongest = [...own]
      .map(([term, count]) => {
        // A term that one article has alone says nothing of what the articles share, yet it lowers the cosine.
        const shared = reading.spread[term]! > 1 ? 1 : 0.5;
        return [term, (1 + Math.log(count)) * shared * (names.has(term) ? nameFactor : 1)] as const;
      })
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostTerms);
    const length = Math.sqrt(strongest.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return new Map(strongest.map(([term, value]) => [term, value / length]));
  });
}

const cosine = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const [term, value] of a) sum += value * (b.get(term) ?? 0);
  return sum;
};

/**
 * Sets aside the articles that are about something else. Articles are grouped by their terms; the group that more than
 * half of the witnesses are in is the story. Without such a group nothing is set aside, and a warning says that the
 * articles may tell different stories. An article in another language than its group's is not judged by its words.
 */
export function findTopic(reading: Reading, judged: readonly number[]): Topic {
  const none: Topic = { offTopic: new Set(), warnings: [] };
  if (judged.length < 2) return none;
  const vectors = articleVectors(reading);
  const group = new Map(judged.map((article) => [article, article]));
  const root = (article: number): number => {
    let at = article;
    while (group.get(at) !== at) at = group.get(at)!;
    return at;
  };
  const step = Math.max(1, Math.floor(judged.length / mostComparisons));
  const language = (article: number) => reading.articles[article]!.article.language;
  judged.forEach((a, i) => {
    for (let j = (i + 1) % step; j < judged.length; j += step) {
      const b = judged[j]!;
      if (a === b || root(a) === root(b)) continue;
      const comparable = language(a) === language(b) || language(a) === null || language(b) === null;
      if (!comparable || cosine(vectors[a]!, vectors[b]!) >= sameStoryFrom)
        group.set(Math.max(root(a), root(b)), Math.min(root(a), root(b)));
    }
  });
  const groups = new Map<number, number[]>();
  for (const article of judged) groups.set(root(article), [...(groups.get(root(article)) ?? []), article]);
  if (groups.size === 1) return none;
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0]!;
  if (largest.length >= 2 && largest.length * 2 > judged.length) {
    const offTopic = new Set(judged.filter((article) => !largest.includes(article)));
    return { offTopic, warnings: [] };
  }
  const message =
    "These articles seem to tell more than one story, and no story has most of them; the summary mixes what they say.";
  return { offTopic: new Set(), warnings: [{ code: "several-stories", message }] };
}
