import type { Reading, Segment } from "./reading.ts";

/** What one or more sources say in their words. */
export interface Claim {
  readonly index: number;
  /** Segments that report it, in reading order. */
  readonly segments: readonly number[];
  /** Indices of the articles that report it, ascending. */
  readonly articles: readonly number[];
  /** Term → share of the members' weight, the strongest terms only. */
  readonly centre: ReadonlyMap<number, number>;
}

/** Cosine from which a segment joins a claim. */
const joinFrom = 0.42;
/** What the rest of its sentence counts for a segment: it tells what "the claim" is about. */
const contextShare = 0.3;
/** Terms of a segment that are looked up, rarest first. */
const lookedUpTerms = 10;
/** A term that more claims have than this brings no candidates. */
const mostClaimsOfTerm = 200;
const mostCentreTerms = 24;

type Vector = Map<number, number>;

const normed = (vector: Vector): Vector => {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  return new Map([...vector].map(([term, value]) => [term, value / length]));
};

const byWeight = ([termA, a]: readonly [number, number], [termB, b]: readonly [number, number]): number =>
  b - a || termA - termB;

/** Unit vector of a segment: its terms, and its sentence's others at a share. */
export function vectorOf(reading: Reading, segment: Segment): Vector {
  const vector: Vector = new Map();
  for (const term of reading.sentences[segment.sentence]!.terms) vector.set(term, contextShare * reading.weight[term]!);
  for (const term of segment.terms) vector.set(term, reading.weight[term]!);
  return normed(vector);
}

class Draft {
  readonly members: number[] = [];
  readonly sum: Vector = new Map();
  centre: Vector = new Map();

  add(segment: number, vector: Vector): void {
    this.members.push(segment);
    for (const [term, value] of vector) this.sum.set(term, (this.sum.get(term) ?? 0) + value);
    this.centre = normed(new Map([...this.sum].sort(byWeight).slice(0, mostCentreTerms)));
  }
}

/** Claims found by their terms: an inverted index over claims, not over sentences, so that it stays small. */
class ClaimIndex {
  private readonly claimsOf = new Map<number, number[]>();

  add(claim: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const claims = this.claimsOf.get(term);
      if (!claims) this.claimsOf.set(term, [claim]);
      else if (claims.length <= mostClaimsOfTerm && !claims.includes(claim)) claims.push(claim);
    }
  }

  candidates(vector: Vector): Set<number> {
    const found = new Set<number>();
    for (const [term] of [...vector].sort(byWeight).slice(0, lookedUpTerms)) {
      const claims = this.claimsOf.get(term) ?? [];
      if (claims.length <= mostClaimsOfTerm) for (const claim of claims) found.add(claim);
    }
    return found;
  }
}

const cosine = (a: Vector, b: Vector): number => {
  let sum = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
};

/**
 * Segments that report the same thing, found greedily: each joins the claim whose centre is nearest, or starts one;
 * then each is looked at once more with all centres known. Near-linear in the number of segments.
 */
export function findClaims(reading: Reading, taken: readonly boolean[]): Claim[] {
  const segments = reading.segments.filter(
    (segment) => taken[reading.sentences[segment.sentence]!.article]! && segment.terms.length > 0,
  );
  const vectors = new Map(segments.map((segment) => [segment.index, vectorOf(reading, segment)]));
  let drafts: Draft[] = [];
  const index = new ClaimIndex();
  const nearest = (vector: Vector): number => {
    let best = -1;
    let bestScore = joinFrom;
    for (const claim of index.candidates(vector)) {
      const score = cosine(vector, drafts[claim]!.centre);
      if (score > bestScore || (score === bestScore && claim < best)) {
        best = claim;
        bestScore = score;
      }
    }
    return best;
  };
  // The fullest segments first: they make the best seeds. Ties go by reading order.
  const order = [...segments].sort((a, b) => b.terms.length - a.terms.length || a.index - b.index);
  const first = new Map<number, number>();
  for (const segment of order) {
    const vector = vectors.get(segment.index)!;
    let claim = nearest(vector);
    if (claim < 0) claim = drafts.push(new Draft()) - 1;
    drafts[claim]!.add(segment.index, vector);
    first.set(segment.index, claim);
    index.add(claim, segment.terms);
  }
  const again = drafts.map((draft) => {
    const fresh = new Draft();
    fresh.centre = draft.centre;
    return fresh;
  });
  const members = new Map<number, number[]>();
  for (const segment of segments) {
    const claim = nearest(vectors.get(segment.index)!);
    const home = claim < 0 ? first.get(segment.index)! : claim;
    const list = members.get(home);
    if (list) list.push(segment.index);
    else members.set(home, [segment.index]);
  }
  drafts = again;
  for (const [claim, list] of members) for (const segment of list) drafts[claim]!.add(segment, vectors.get(segment)!);
  return drafts
    .filter((draft) => draft.members.length > 0)
    .map((draft, i) => {
      const own = [...draft.members].sort((a, b) => a - b);
      const articles = new Set(own.map((s) => reading.sentences[reading.segments[s]!.sentence]!.article));
      return { index: i, segments: own, articles: [...articles].sort((a, b) => a - b), centre: draft.centre };
    });
}
