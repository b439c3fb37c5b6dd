import type { AnnotatedSentence, Quantity } from "./annotate/types.ts";
import { compareAmounts } from "./disagree/amounts.ts";

const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.kind !== "ordinal" &&
  (a.head === b.head || a.kind === "duration" || a.kind === "money");

/**
 * Whether one sentence can't be cited for the other: it gives another figure for the same measure, and none of the same. A reader who
 * follows a citation must not find the opposite.
 */
export const contradictsFigures = (told: AnnotatedSentence, cited: AnnotatedSentence, spoken: string): boolean =>
  told.quantities.some((quantity) => {
    // A figure that the wording leaves out needs no support.
    if (!spoken.includes(told.text.slice(quantity.start - told.start, quantity.end - told.start))) return false;
    const others = cited.quantities.filter((other) => sameMeasure(quantity, other));
    return others.length > 0 && others.every((other) => compareAmounts(quantity, other) === "differs");
  });
