import type { Reading, Segment } from "./reading.ts";

/** What one or more sources say in their words. */
export interface Claim {
  readonly index: number;
  /** Segments that report it, in reading order. */
  readonly segments: readonly number[];
  /** Indices of the articles that report it, ascending. */
  readonly articles: readonly number[];
  /** How surely each of those articles reports it, 0 to 1: by how near its nearest segment is to the others. */
  readonly sureness: ReadonlyMap<number, number>;
  /** Articles that tell something like it, though not it: index → how like, 0 to 1. */
  readonly echoes: ReadonlyMap<number, number>;
  /** Term → share of the members' weight, the strongest terms only. */
  readonly centre: ReadonlyMap<number, number>;
}

/** Cosine from which a segment joins a claim. */
const joinFrom = 0.22;
/** Cosine, its own share apart, from which a segment stays in its claim. */
const stayFrom = 0.16;
/** Cosine of two claims' centres from which they are one. */
const mergeFrom = 0.25;
/** Cosine of two claims' centres from which one echoes the other. */
const echoFrom = 0.1;
/** What the rest of its sentence counts for a segment: it tells what "the claim" is about. */
const contextShare = 0.1;
/** Terms of a segment that are looked up, rarest first. */
const lookedUpTerms = 10;
/** Claims that a segment is compared with in full. */
const mostCandidates = 24;
/** A term that more claims have than this brings no candidates. */
const mostClaimsOfTerm = 200;
const mostCentreTerms = 24;
/** Terms that are kept towards a centre. */
const mostSumTerms = 96;
/** Growth of a claim at which its centre is taken anew. */
const resettleGrowth = 1.15;
/** What a word that means nearly the same counts beside the word itself. */
const relatedShare = 0.7;
/** Cosines with the rest of its claim at which a segment hardly, and surely, reports the same; and what the least sure one counts. */
const unsureAt = 0.15;
const sureFrom = 0.4;
const leastSure = 0.2;

type Vector = ReadonlyMap<number, number>;

const byWeight = ([termA, a]: readonly [number, number], [termB, b]: readonly [number, number]): number =>
  b - a || termA - termB;

/** What a segment is about: its terms, and its sentence's others at a share. */
function vectorOf(reading: Reading, segment: Segment): Vector {
  const vector = new Map<number, number>();
  for (const term of reading.sentences[segment.sentence]!.terms) vector.set(term, contextShare * reading.weight[term]!);
  for (const term of segment.terms) vector.set(term, reading.weight[term]!);
  return vector;
}

/** The vector with words that mean nearly the same: the soft cosine's matrix times the vector. */
function widened(reading: Reading, vector: Vector): Vector {
  const wide = new Map(vector);
  for (const [term, value] of vector)
    for (const { term: other, strength } of reading.related[term]!)
      wide.set(other, (wide.get(other) ?? 0) + value * strength * relatedShare);
  return wide;
}

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
};

class Draft {
  readonly members: number[] = [];
  private settled = 0;
  private readonly sum = new Map<number, number>();
  centre: Vector = new Map();
  length = 1;

  /** Cosine with a vector; `own` says that it is a member, whose own share doesn't count. */
  likeness(wide: Vector, vector: Vector, length: number, own: boolean): number {
    let common = dot(wide, this.centre) / length;
    if (!own) return common / this.length;
    if (this.members.length < 2) return 0;
    common -= dot(wide, vector) / length / length;
    // |c - v|² = |c|² - 2cv + |v|², with |v| = 1.
    const rest = this.length ** 2 - 2 * (common + 1) + 1;
    return rest > 0 ? common / Math.sqrt(rest) : 0;
  }

  add(reading: Reading, segment: number, vector: Vector, length: number): void {
    this.members.push(segment);
    for (const [term, value] of vector) this.sum.set(term, (this.sum.get(term) ?? 0) + value / length);
    // One member more hardly moves the centre of many.
    if (this.members.length < this.settled * resettleGrowth) return;
    this.settled = this.members.length;
    this.settle(reading);
  }

  /** Takes the centre anew from the members. */
  settle(reading: Reading): void {
    const strongest = [...this.sum].sort(byWeight);
    this.centre = new Map(strongest.slice(0, mostCentreTerms));
    this.length = Math.sqrt(dot(widened(reading, this.centre), this.centre)) || 1;
    for (const [term] of strongest.slice(mostSumTerms)) this.sum.delete(term);
  }
}

/** Claims found by their terms: an inverted index over claims, not over sentences, so that it stays small. */
class ClaimIndex {
  private readonly claimsOf = new Map<number, Set<number>>();

  add(claim: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const claims = this.claimsOf.get(term);
      if (!claims) this.claimsOf.set(term, new Set([claim]));
      else if (claims.size <= mostClaimsOfTerm) claims.add(claim);
    }
  }

  /** Claims that share the most of the vector's rare terms. */
  candidates(vector: Vector): number[] {
    const found = new Map<number, number>();
    for (const [term, value] of [...vector].sort(byWeight).slice(0, lookedUpTerms)) {
      const claims = this.claimsOf.get(term);
      if (claims && claims.size <= mostClaimsOfTerm)
        for (const claim of claims) found.set(claim, (found.get(claim) ?? 0) + value * value);
    }
    if (found.size <= mostCandidates) return [...found.keys()];
    return [...found]
      .sort(byWeight)
      .slice(0, mostCandidates)
      .map(([claim]) => claim);
  }
}

/** Claims whose centres are near become one: greedy clustering parts what came in an unlucky order. */
function merged(
  reading: Reading,
  drafts: readonly Draft[],
  vectorFor: (segment: number) => { readonly vector: Vector; readonly length: number },
): Draft[] {
  const index = new ClaimIndex();
  drafts.forEach((draft, claim) => {
    index.add(claim, draft.centre.keys());
  });
  const pairs: { a: number; b: number; score: number }[] = [];
  drafts.forEach((draft, a) => {
    const wide = widened(reading, draft.centre);
    for (const b of index.candidates(wide)) {
      if (b <= a) continue;
      const score = dot(wide, drafts[b]!.centre) / (draft.length * drafts[b]!.length);
      if (score >= mergeFrom) pairs.push({ a, b, score });
    }
  });
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const partner = new Map<number, number>();
  for (const { a, b } of pairs) {
    if (partner.has(a) || partner.has(b)) continue;
    partner.set(a, b).set(b, a);
  }
  return drafts.flatMap((draft, claim) => {
    const other = partner.get(claim);
    if (other === undefined) return [draft];
    if (other < claim) return [];
    const both = new Draft();
    const members = [...draft.members, ...drafts[other]!.members].sort((a, b) => a - b);
    for (const segment of members) both.add(reading, segment, vectorFor(segment).vector, vectorFor(segment).length);
    return [both];
  });
}

/** For each claim the articles that tell something like it, by the claims of theirs that come nearest. */
function findEchoes(
  reading: Reading,
  drafts: readonly Draft[],
  articlesOf: readonly ReadonlySet<number>[],
): Map<number, number>[] {
  const index = new ClaimIndex();
  drafts.forEach((draft, claim) => {
    index.add(claim, draft.centre.keys());
  });
  return drafts.map((draft, claim) => {
    const echoes = new Map<number, number>();
    const wide = widened(reading, draft.centre);
    for (const other of index.candidates(wide)) {
      if (other === claim) continue;
      const likeness = dot(wide, drafts[other]!.centre) / (draft.length * drafts[other]!.length);
      if (likeness < echoFrom) continue;
      for (const article of articlesOf[other]!)
        if (!articlesOf[claim]!.has(article))
          echoes.set(article, Math.max(echoes.get(article) ?? 0, Math.min(1, likeness / mergeFrom)));
    }
    return echoes;
  });
}

/**
 * Segments that report the same thing, found greedily: each joins the claim whose centre is nearest, or starts one;
 * then each is looked at once more with all centres known. Near-linear in the number of segments.
 */
export function findClaims(reading: Reading, taken: readonly boolean[]): Claim[] {
  const segments = reading.segments.filter(
    (segment) => taken[reading.sentences[segment.sentence]!.article]! && segment.terms.length > 0,
  );
  const vectors = new Map(
    segments.map((segment) => {
      const vector = vectorOf(reading, segment);
      const wide = widened(reading, vector);
      return [segment.index, { vector, wide, length: Math.sqrt(dot(wide, vector)) || 1 }];
    }),
  );
  const drafts: Draft[] = [];
  const index = new ClaimIndex();
  const nearest = (segment: number, home: number): number => {
    const { vector, wide, length } = vectors.get(segment)!;
    let best = -1;
    let bestScore = joinFrom;
    for (const claim of index.candidates(wide)) {
      const own = claim === home;
      const score = drafts[claim]!.likeness(wide, vector, length, own) + (own ? joinFrom - stayFrom : 0);
      if (score > bestScore || (score === bestScore && claim < best)) {
        best = claim;
        bestScore = score;
      }
    }
    return best;
  };
  const join = (draft: Draft, segment: number): void => {
    const { vector, length } = vectors.get(segment)!;
    draft.add(reading, segment, vector, length);
  };
  // The fullest segments first: they make the best seeds. Ties go by reading order.
  const order = [...segments].sort((a, b) => b.terms.length - a.terms.length || a.index - b.index);
  const first = new Map<number, number>();
  for (const segment of order) {
    let claim = nearest(segment.index, -1);
    if (claim < 0) claim = drafts.push(new Draft()) - 1;
    join(drafts[claim]!, segment.index);
    first.set(segment.index, claim);
    index.add(claim, segment.terms);
  }
  // Once more with all centres known. What is near to none, its own share apart, stands alone.
  const second = drafts.map(() => new Draft());
  for (const { index: segment } of segments) {
    const claim = nearest(segment, first.get(segment)!);
    if (claim >= 0) join(second[claim]!, segment);
    else {
      const alone = new Draft();
      join(alone, segment);
      second.push(alone);
    }
  }
  const final = merged(
    reading,
    second.filter((draft) => draft.members.length > 0),
    (segment) => vectors.get(segment)!,
  );
  const articlesOf = final.map(
    ({ members }) => new Set(members.map((s) => reading.sentences[reading.segments[s]!.sentence]!.article)),
  );
  const echoes = findEchoes(reading, final, articlesOf);
  const surenessOf = (draft: Draft): Map<number, number> => {
    const nearness = new Map<number, number>();
    for (const segment of draft.members) {
      const { article } = reading.sentences[reading.segments[segment]!.sentence]!;
      const { vector, wide, length } = vectors.get(segment)!;
      const likeness = draft.members.length > 1 ? draft.likeness(wide, vector, length, true) : 1;
      const sure = Math.min(1, Math.max(leastSure, (likeness - unsureAt) / (sureFrom - unsureAt)));
      nearness.set(article, Math.max(sure, nearness.get(article) ?? 0));
    }
    return nearness;
  };
  return final.map((draft, i) => ({
    index: i,
    sureness: surenessOf(draft),
    segments: [...draft.members].sort((a, b) => a - b),
    articles: [...articlesOf[i]!].sort((a, b) => a - b),
    echoes: echoes[i]!,
    centre: draft.centre,
  }));
}
