import type { Quantity } from "../annotate/types.ts";
import { compareAmounts } from "./amounts.ts";
import { type Candidate, wordsOf } from "./candidate.ts";
import { measuredBy } from "./measured.ts";
import { isSameStatement, overlapOf } from "./near.ts";
import { amountQuestion } from "./question.ts";
import type { Slot } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which amounts in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.6;

function within(quantity: Quantity, first: number, last: number): boolean {
  return quantity.first < last && quantity.last > first;
}

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.head === b.head || a.head === "" || b.head === "" || a.kind === "ordinal";
}

function differing(
  slot: Slot,
  a: readonly Quantity[],
  b: readonly Quantity[],
): readonly [Quantity, Quantity] | undefined {
  for (const x of a) {
    if (!within(x, slot.aFirst, slot.aLast) || b.some((y) => compareAmounts(x, y) === "same")) continue;
    for (const y of b) {
      if (!within(y, slot.bFirst, slot.bLast) || a.some((other) => compareAmounts(other, y) === "same")) continue;
      if (comparable(x, y) && compareAmounts(x, y) === "differs") return [x, y];
    }
  }
  return undefined;
}

/** Another number in the same place of nearly the same statement, whatever it counts. */
export function findSlotAmountConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of view.pairs) {
    if (!isSameStatement(pair, MIN_OVERLAP)) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = differing(slot, pair.a.quantities, pair.b.quantities);
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
