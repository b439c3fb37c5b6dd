import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import { sharedWeight } from "./likeness.ts";
import type { Reading } from "./reading.ts";
import type { Values } from "./values.ts";

/** What makes a sentence come early: how much it matters, and how early the sources tell it. */
const importanceShare = 0.5;
const placeShare = 0.6;
/** What it counts that the sources tell two things side by side, beside the words that they share. */
const neighbourShare = 0.3;
/** Sentences of an article that are this far apart or nearer are side by side. */
const nearSentences = 3;
/** Mean likeness from which two groups of sentences are about one matter. */
const sameMatterFrom = 0.24;
const mostSentencesOfMatter = 5;

/** Sentences of the story that tell what the candidate tells: numbers by article. */
function placesOf(reading: Reading, claims: readonly Claim[], candidate: Candidate): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const claim of candidate.claims.keys())
    for (const segment of claims[claim]!.segments) {
      const { article, number } = reading.sentences[reading.segments[segment]!.sentence]!;
      places.set(article, [...(places.get(article) ?? []), number]);
    }
  return places;
}

/** Share of the articles that tell both which tell them side by side (Barzilay and others, 2002). */
function neighbourhood(a: ReadonlyMap<number, readonly number[]>, b: ReadonlyMap<number, readonly number[]>): number {
  let both = 0;
  let near = 0;
  for (const [article, numbers] of a) {
    const others = b.get(article);
    if (!others) continue;
    both++;
    const distance = Math.min(...numbers.map((n) => Math.min(...others.map((m) => Math.abs(n - m)))));
    if (distance <= nearSentences) near += 1 - distance / (nearSentences + 1);
  }
  return both > 0 ? near / both : 0;
}

/** What answers a charge, and what makes one. */
const answering = /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|rebuff\p{L}*|refut\p{L}+)\b/iu;
const charging = /\b(?:accus\p{L}+|alleg\p{L}+|claims?|claimed|demand\p{L}*|blam\p{L}+|charg\p{L}+)\b/iu;
/** Weight in common from which the one is about the other. */
const answersFrom = 0.1;

/** The sentences with each denial after what it denies. */
function answersLast(reading: Reading, told: readonly Candidate[]): Candidate[] {
  const order = [...told];
  for (const answer of told) {
    if (!answering.test(answer.text)) continue;
    const at = order.indexOf(answer);
    const charge = order.findIndex(
      ({ text, terms }, i) =>
        i > at &&
        charging.test(text) &&
        !answering.test(text) &&
        sharedWeight(reading, terms, answer.terms) >= answersFrom,
    );
    if (charge < 0) continue;
    order.splice(charge + 1, 0, answer);
    order.splice(at, 1);
  }
  return order;
}

/**
 * Order in which the chosen sentences are told: the opening first; then matter by matter, the weightiest and earliest
 * first, and so within each. Sentences are of one matter when they share words or the sources tell them side by side.
 */
export function ordered(
  reading: Reading,
  claims: readonly Claim[],
  values: Values,
  chosen: readonly Candidate[],
): Candidate[] {
  const [lede, ...rest] = chosen;
  if (!lede) return [];
  const places = new Map(chosen.map((candidate) => [candidate, placesOf(reading, claims, candidate)]));
  const worthOf = (candidate: Candidate) => Math.max(...[...candidate.claims.keys()].map((c) => values.claims[c]!));
  const earliness = (candidate: Candidate) => {
    const positions = [...candidate.claims.keys()].flatMap((claim) =>
      claims[claim]!.segments.map((s) => reading.sentences[reading.segments[s]!.sentence]!.position),
    );
    return 1 - positions.reduce((sum, p) => sum + p, 0) / positions.length;
  };
  const most = Math.max(...rest.map(worthOf));
  const merit = new Map(
    chosen.map((one) => [one, (importanceShare * worthOf(one)) / most + placeShare * earliness(one)]),
  );
  const likeness = (a: Candidate, b: Candidate): number =>
    sharedWeight(reading, a.terms, b.terms) + neighbourShare * neighbourhood(places.get(a)!, places.get(b)!);
  const groups = rest.map((candidate) => [candidate]);
  for (;;) {
    let best = sameMatterFrom;
    let pair: [number, number] | undefined;
    groups.forEach((a, i) => {
      for (let j = i + 1; j < groups.length; j++) {
        const b = groups[j]!;
        if (a.length + b.length > mostSentencesOfMatter) continue;
        const sum = a.reduce((total, x) => total + b.reduce((part, y) => part + likeness(x, y), 0), 0);
        const mean = sum / (a.length * b.length);
        if (mean > best + 1e-9) {
          best = mean;
          pair = [i, j];
        }
      }
    });
    if (!pair) break;
    groups[pair[0]]!.push(...groups.splice(pair[1], 1)[0]!);
  }
  const byMerit = (a: Candidate, b: Candidate) => merit.get(b)! - merit.get(a)! || a.index - b.index;
  for (const group of groups) group.sort(byMerit);
  groups.sort((a, b) => byMerit(a[0]!, b[0]!));
  return answersLast(reading, [lede, ...groups.flat()]);
}
