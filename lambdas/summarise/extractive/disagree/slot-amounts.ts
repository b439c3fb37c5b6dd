import type { Quantity } from "../annotate/types.ts";
import { sameMeasure } from "./amount-pairs.ts";
import { sameOccasion, standingOf } from "./amount-standing.ts";
import { compareAmounts } from "./amounts.ts";
import { type Candidate, wordsOf } from "./candidate.ts";
import { followsFrom } from "./derived.ts";
import { isPartOfCounted, measuredBy } from "./measured.ts";
import { isSameStatement, leastOverlapOf, overlapOf } from "./near.ts";
import { isComparable } from "./quantity.ts";
import { amountQuestion } from "./question.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which amounts in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.7;
/** The same where the longer sentence has as much in common with the shorter one: the amounts count too, so that short ones have less. */
const MIN_OVERLAP_BOTH = 0.6;
const MIN_LEAST = 0.5;

function within(quantity: Quantity, first: number, last: number): boolean {
  return quantity.first < last && quantity.last > first;
}

/** People who were hurt aren't those of them who were hurt badly, nor those who have lost their homes. */
function measureAlike({ a, b }: WordAlignment, x: Quantity, y: Quantity): boolean {
  if (isPartOfCounted(a, x) !== isPartOfCounted(b, y)) return false;
  const [left, right] = [measuredBy(a, x), measuredBy(b, y)];
  return left === undefined || right === undefined || sameMeasure(left, right) >= 0;
}

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || !isComparable(a, b)) return false;
  return a.head === b.head || a.head === "" || b.head === "" || a.kind === "ordinal";
}

function differing(pair: WordAlignment, slot: Slot): readonly [Quantity, Quantity] | undefined {
  const [a, b] = [pair.a.quantities, pair.b.quantities];
  for (const x of a) {
    if (!within(x, slot.aFirst, slot.aLast) || b.some((y) => compareAmounts(x, y) === "same")) continue;
    for (const y of b) {
      if (!within(y, slot.bFirst, slot.bLast) || a.some((other) => compareAmounts(other, y) === "same")) continue;
      if (!comparable(x, y) || compareAmounts(x, y) !== "differs" || !measureAlike(pair, x, y)) continue;
      if (followsFrom({ sentence: pair.a, quantity: x }, { sentence: pair.b, quantity: y })) continue;
      if (sameOccasion(standingOf(pair.a, x), standingOf(pair.b, y))) return [x, y];
    }
  }
  return undefined;
}

/** Another number in the same place of nearly the same statement, whatever it counts. */
export function findSlotAmountConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of view.pairs) {
    if (!isSameStatement(pair, leastOverlapOf(pair) >= MIN_LEAST ? MIN_OVERLAP_BOTH : MIN_OVERLAP)) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = differing(pair, slot);
      if (hit === undefined) continue;
      const [x, y] = hit;
      found.push({
        detector: "quantity",
        kind: "quantity",
        a: {
          sentence: pair.a,
          first: x.first,
          last: x.last,
          value: `${x.low}..${x.high}:${x.qualifier}`,
          label: wordsOf(pair.a, x.first, x.last),
        },
        b: {
          sentence: pair.b,
          first: y.first,
          last: y.last,
          value: `${y.low}..${y.high}:${y.qualifier}`,
          label: wordsOf(pair.b, y.first, y.last),
        },
        score: 0.6 + 0.3 * overlapOf(pair),
        question: amountQuestion(pair.a, x, measuredBy(pair.a, x)?.key ?? ""),
      });
    }
  }
  return found;
}
