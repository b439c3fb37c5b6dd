import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { sameMeasure } from "./amount-pairs.ts";
import { sameOccasion, standingOf } from "./amount-standing.ts";
import { compareAmounts } from "./amounts.ts";
import { type Candidate, wordsOf } from "./candidate.ts";
import { followsFrom } from "./derived.ts";
import { isPartOfCounted, measuredBy } from "./measured.ts";
import { isSameStatement, matchedContent, overlapOf } from "./near.ts";
import { isComparable } from "./quantity.ts";
import { amountQuestion } from "./question.ts";
import { factLikelihood } from "./same-fact-index.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of its content words that the shorter sentence must have in the other for amounts in one place to be compared. */
const MIN_OVERLAP = 0.7;
const MIN_MATCHED = 3;
/** The same for the longer one, where only what stands beside the amounts counts: short sentences largely consist of these. */
const MIN_LEAST = 0.6;
/** Likelihood of one fact that such sentences need besides. */
const ONE_FACT = 0.9;

/** Content words of a sentence but those of its amount. */
const contentBeside = ({ tokens }: AnnotatedSentence, { first, last }: Quantity): number =>
  tokens.filter(({ stop }, at) => !stop && (at < first || at >= last)).length;

/** Whether two sentences are nearly the same but for the amounts. */
function sameBeside(view: StoryView, pair: WordAlignment, x: Quantity, y: Quantity): boolean {
  if (isSameStatement(pair, MIN_OVERLAP)) return true;
  if (factLikelihood(view, pair.a, pair.b) < ONE_FACT) return false;
  const matched = matchedContent(pair);
  const [a, b] = [contentBeside(pair.a, x), contentBeside(pair.b, y)];
  return matched >= MIN_OVERLAP * Math.min(a, b) && matched >= MIN_LEAST * Math.max(a, b);
}

function within(quantity: Quantity, first: number, last: number): boolean {
  return quantity.first < last && quantity.last > first;
}

/** People who were hurt aren't those of them who were hurt badly, nor those who have lost their homes. */
function measureAlike({ a, b }: WordAlignment, x: Quantity, y: Quantity): boolean {
  if (isPartOfCounted(a, x) !== isPartOfCounted(b, y)) return false;
  const [left, right] = [measuredBy(a, x), measuredBy(b, y)];
  return left === undefined || right === undefined || sameMeasure(left, right) >= 0;
}

/** "5bn" and "5mn": one of them is a slip. */
const haveSameDigits = (a: Quantity, b: Quantity): boolean => a.low > 0 && Number.isInteger(Math.log10(b.low / a.low));

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || !(isComparable(a, b) || haveSameDigits(a, b))) return false;
  return a.head === b.head || a.head === "" || b.head === "" || a.kind === "ordinal";
}

function differing(view: StoryView, pair: WordAlignment, slot: Slot): readonly [Quantity, Quantity] | undefined {
  const [a, b] = [pair.a.quantities, pair.b.quantities];
  for (const x of a) {
    if (!within(x, slot.aFirst, slot.aLast) || b.some((y) => compareAmounts(x, y) === "same")) continue;
    for (const y of b) {
      if (!within(y, slot.bFirst, slot.bLast) || a.some((other) => compareAmounts(other, y) === "same")) continue;
      if (!comparable(x, y) || compareAmounts(x, y) !== "differs" || !measureAlike(pair, x, y)) continue;
      if (!sameBeside(view, pair, x, y)) continue;
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
    if (matchedContent(pair) < MIN_MATCHED) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = differing(view, pair, slot);
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
