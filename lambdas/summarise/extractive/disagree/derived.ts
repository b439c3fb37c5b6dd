import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";

/** An amount in its sentence. */
export interface Told {
  readonly sentence: AnnotatedSentence;
  readonly quantity: Quantity;
}

/** How far a sum, a part or a multiple may be off, as a share of it: what is told is rounded. */
const SLACK = 0.03;
/** Parts up to this are met by chance: two and 14 make 16. */
const LEAST_PART = 3;
/** Times that one amount goes into another: "84,000 for two stays", "42,000 a stay". */
const MOST_TIMES = 12;
/** Smallest amount of which a multiple is no chance. */
const LEAST_MULTIPLE = 100;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));

const isOne = ({ low, high, vague }: Quantity): boolean => low === high && !vague;

/** Other amounts of two sentences that may tell how the two hang together. */
const others = (a: Told, b: Told, isLike: (one: Quantity) => boolean): number[] =>
  [a, b].flatMap(({ sentence, quantity }) =>
    sentence.quantities.filter((one) => one !== quantity && isOne(one) && isLike(one)).map(({ low }) => low),
  );

/** Tokens between two counts that "and" makes one: "39 passengers and two drivers". */
const JOINED_REACH = 4;

/** Whether what makes up the difference stands right beside the lesser amount, so that no chance has put it there. */
function isJoinedBy({ sentence: { tokens, quantities }, quantity }: Told, gap: number): boolean {
  return quantities.some((one) => {
    if (one === quantity || one.kind !== quantity.kind || one.low !== gap || !isOne(one)) return false;
    const [first, second] = one.first < quantity.first ? [one, quantity] : [quantity, one];
    const between = tokens.slice(first.last, second.first);
    return between.length <= JOINED_REACH && between.some(({ lower }) => lower === "and");
  });
}

/**
 * Whether one of two amounts follows from the other by what the sentences tell besides: "eleven, four of them on Thursday night" and
 * "seven", "3.2 billion, of which the firm puts up two thirds" and "2.1 billion", "8.1 and 5.8 billion" and "just under 14
 * billion", "84,000 for two stays" and "42,000 a stay". Then they are amounts of two things that agree.
 */
export function followsFrom(a: Told, b: Told): boolean {
  if (!isOne(a.quantity) || !isOne(b.quantity)) return false;
  const [less, more] = [a.quantity.low, b.quantity.low].sort((x, y) => x - y) as [number, number];
  if (less <= 0) return false;
  const { kind, unit } = a.quantity;
  const parts = others(a, b, (one) => one.kind === kind && one.unit === unit);
  if (parts.some((part) => part > LEAST_PART && isNear(more - less, part))) return true;
  // "14 goats and two sheep" are no 16 goats.
  if (a.quantity.head !== b.quantity.head && isJoinedBy(a.quantity.low === less ? a : b, more - less)) return true;
  const shares = others(a, b, (one) => one.kind === "percent");
  if (kind !== "percent" && shares.some((share) => isNear((more * share) / 100, less))) return true;
  const times = others(a, b, (one) => one.kind === "count" && one.low >= 2 && one.low <= MOST_TIMES);
  return less >= LEAST_MULTIPLE && times.some((count) => isNear(less * count, more));
}
