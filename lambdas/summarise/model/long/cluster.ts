import { wordsIn } from "../../ground/names.ts";
import { numbersIn } from "../../ground/numbers.ts";
import { type Claim, idOf, sourcesOf } from "./claim.ts";

/** Words are compared by so many letters. */
const comparedLetters = 5;
/** Cosine from which a claim joins a group. */
const joinFrom = 0.4;
/** Cosine from which two claims with the same numbers are one line. */
const sameFrom = 0.8;
/** A word that more groups have than this brings no candidates. */
const mostGroupsOfTerm = 100;

type Vector = ReadonlyMap<string, number>;

const termsOf = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .filter((word) => word.length > 2 || /\p{N}/u.test(word))
      .map((word) => word.slice(0, comparedLetters)),
  ),
];

const unit = (terms: readonly string[], weightOf: (term: string) => number): Vector => {
  const length = Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0)) || 1;
  return new Map(terms.map((term) => [term, weightOf(term) / length]));
};

const cosine = (a: Vector, b: Vector): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
};

interface Line {
  claim: Claim;
  readonly vector: Vector;
  readonly numbers: string;
}

const mergedRefs = (a: Claim, b: Claim): Claim["refs"] => {
  const known = new Set(a.refs.map(idOf));
  return [...a.refs, ...b.refs.filter((ref) => !known.has(idOf(ref)))];
};

/**
 * Claims that seem to speak of the same matter, in groups; within a group, claims that say the same in the same words with the
 * same numbers are one line. Groups that more sources report come first. The order of the claims alone decides ties.
 */
export const groupClaims = (claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const terms = claims.map(({ text }) => termsOf(text));
  const frequency = new Map<string, number>();
  for (const own of terms) for (const term of own) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weightOf = (term: string): number => Math.log(1 + claims.length / (frequency.get(term) ?? 1));

  const groups: { lines: Line[]; first: number }[] = [];
  const groupsOf = new Map<string, Set<number>>();
  claims.forEach((claim, index) => {
    const vector = unit(terms[index] as string[], weightOf);
    const numbers = [...numbersIn(claim.text, ["en"])].sort().join(" ");
    const near = new Set<number>();
    for (const term of vector.keys()) {
      const owners = groupsOf.get(term);
      if (owners && owners.size <= mostGroupsOfTerm) for (const group of owners) near.add(group);
    }
    let best: { group: number; line: Line; score: number } | undefined;
    for (const group of [...near].sort((a, b) => a - b)) {
      for (const line of groups[group]!.lines) {
        const score = cosine(vector, line.vector);
        if (score >= joinFrom && score > (best?.score ?? 0)) best = { group, line, score };
      }
    }
    if (best && best.score >= sameFrom && best.line.numbers === numbers) {
      best.line.claim = { text: best.line.claim.text, refs: mergedRefs(best.line.claim, claim) };
      return;
    }
    const group = best?.group ?? groups.push({ lines: [], first: index }) - 1;
    groups[group]!.lines.push({ claim, vector, numbers });
    for (const term of vector.keys()) groupsOf.set(term, (groupsOf.get(term) ?? new Set()).add(group));
  });
  return groups
    .map(({ lines, first }) => ({ lines: lines.map(({ claim }) => claim), first }))
    .sort((a, b) => sourcesOf(b.lines).size - sourcesOf(a.lines).size || a.first - b.first)
    .map(({ lines }) => lines);
};
