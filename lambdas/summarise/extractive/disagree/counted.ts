import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";

/** "Twelve were killed", "thirty were injured": of what is counted, one thing can be said and the other too. */
const countsAt = ({ quantities }: AnnotatedSentence, at: number): Quantity[] =>
  quantities.filter(
    ({ kind, first, last }) => kind === "count" && Math.abs(at - first) <= 8 && Math.abs(at - last) <= 8,
  );

export const isCounted = (sentence: AnnotatedSentence, at: number): boolean => countsAt(sentence, at).length > 0;

/** "Three could not be started", "two had begun": of some it is so, of others not. */
export function areOthers(a: AnnotatedSentence, i: number, b: AnnotatedSentence, j: number): boolean {
  const [left, right] = [countsAt(a, i), countsAt(b, j)];
  return left.length > 0 && right.length > 0 && !left.some(({ low }) => right.some((other) => other.low === low));
}
