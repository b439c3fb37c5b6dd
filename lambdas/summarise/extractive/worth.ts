import type { Candidate } from "./candidates.ts";
import { givesOtherFigure } from "./contradicts.ts";
import { shareOf } from "./core.ts";
import { sharedWeight, sharesFigure } from "./likeness.ts";
import type { Reading } from "./reading.ts";
import type { Values } from "./values.ts";

/** Share of its words' weight that a sentence may have in common with another chosen one. */
const mostShared = 0.55;
/** Share from which common words count against a sentence. */
const freeShared = 0.3;
const repetitionPrice = 1.5;
const sameClaimShare = 0.3;
/** What the same figure in two sentences counts: it is told twice. */
const sameFigureShare = 0.5;
/** What it is worth that a disagreement is told, beside the claims of the sentence that tells it. */
const disputeWorth = 0.1;
/** Likeness from which a sentence with a figure of a told disagreement tells it again. */
const sameDisputeFrom = 0.15;
/** What a sentence must be worth at all: it breaks the flow. */
export const sentencePrice = 0.02;

/** Above every index of a candidate: two indices make one key. */
const mostCandidatesOfStory = 2 ** 26;

/** Disagreements stand among the claims under negative keys. */
const disputeKey = (dispute: number): number => -1 - dispute;

/** Whether `b` has a figure of the disagreements that `a` tells. */
const tellsOf = (a: Candidate, b: Candidate): boolean =>
  a.disputedFigures.length > 0 && a.disputedFigures.some((figure) => b.terms.includes(figure));

/** What a set of sentences is worth: each claim once, by the wording that tells most of it, less repetition. */
export class Worth {
  private readonly overlaps = new Map<number, number>();
  private readonly reading: Reading;
  private readonly values: Values;

  constructor(reading: Reading, values: Values) {
    this.reading = reading;
    this.values = values;
  }

  overlap(a: Candidate, b: Candidate): number {
    // Two positions of one disagreement are told together, at one of them.
    if (a.sentence === b.sentence || a.disputes.some((dispute) => b.disputes.includes(dispute))) return 1;
    const key = Math.min(a.index, b.index) * mostCandidatesOfStory + Math.max(a.index, b.index);
    let overlap = this.overlaps.get(key);
    if (overlap === undefined) {
      overlap = sharedWeight(this.reading, a.terms, b.terms);
      if (overlap >= sameDisputeFrom && (tellsOf(a, b) || tellsOf(b, a) || givesOtherFigure(a, b))) overlap = 1;
      else if (sharesFigure(this.reading, a.terms, b.terms)) overlap += sameFigureShare;
      this.overlaps.set(key, overlap);
    }
    return overlap;
  }

  fits(candidate: Candidate, chosen: readonly Candidate[]): boolean {
    return chosen.every((one) => this.overlap(candidate, one) <= mostShared);
  }

  repetition(candidate: Candidate, chosen: readonly Candidate[]): number {
    let sum = 0;
    for (const one of chosen) {
      sum += Math.max(0, this.overlap(candidate, one) - freeShared);
      // The same claim in other words is a repetition too, however few words they share.
      for (const [claim, share] of candidate.claims)
        sum += Math.min(share, one.claims.get(claim) ?? 0) * sameClaimShare;
    }
    return sum * repetitionPrice;
  }

  /** What is told of each claim, as bits of its core, and which disagreements. */
  told(chosen: readonly Candidate[]): Map<number, number> {
    const told = new Map<number, number>();
    for (const candidate of chosen) this.tell(candidate, told);
    return told;
  }

  private tell({ tells, disputes }: Candidate, told: Map<number, number>): void {
    for (const [claim, bits] of tells) told.set(claim, (told.get(claim) ?? 0) | bits);
    for (const dispute of disputes) told.set(disputeKey(dispute), 1);
  }

  /** What the candidate adds to what is told. */
  added(candidate: Candidate, told: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [claim, bits] of candidate.tells) {
      const before = told.get(claim) ?? 0;
      if ((before | bits) === before) continue;
      const core = this.values.cores[claim]!;
      sum += this.values.claims[claim]! * (shareOf(core, before | bits) - shareOf(core, before));
    }
    for (const dispute of candidate.disputes) if (!told.has(disputeKey(dispute))) sum += disputeWorth;
    return sum * candidate.quality;
  }

  /** What its claims are worth alone, disagreements apart. */
  news(candidate: Candidate): number {
    let sum = 0;
    for (const [claim, share] of candidate.claims) sum += this.values.claims[claim]! * share;
    return sum;
  }

  /** What a whole summary is worth, its repetitions and the number of its sentences taken off. */
  total(chosen: readonly Candidate[]): number {
    const told = new Map<number, number>();
    let sum = 0;
    chosen.forEach((candidate, i) => {
      sum += this.added(candidate, told) - sentencePrice - this.repetition(candidate, chosen.slice(0, i));
      this.tell(candidate, told);
    });
    return sum;
  }
}
