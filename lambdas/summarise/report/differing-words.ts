import type { Span } from "../../../shared/contracts/article.ts";
import { remembering } from "../../../shared/remember.ts";
import { unremarkable, type Word, wordsOf } from "./words.ts";

/** From this share of common words on, two quotes are versions of one sentence and compared word by word. */
const sameSentenceShare = 0.5;
/** When more than this share of a quote would be marked, the marks say nothing, and none is set. */
const maxMarkedShare = 0.5;
/** A longer claim is a sentence of its own; its words say nothing about which of them matter. */
const maxClaimWords = 12;
/** Quotes are compared on their first words only; the table of the comparison grows with the square. */
const maxComparedWords = 160;

/** For each word of `a`, whether it is part of the longest common subsequence with `b`. */
const commonWords = (a: readonly Word[], b: readonly Word[]): readonly boolean[] => {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.folded === b[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common = a.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.folded === b[j]?.folded) {
      common[i] = true;
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
};

/** A quote as it is compared: its first words, and how often each stands there. */
interface Compared {
  readonly words: readonly Word[];
  readonly times: ReadonlyMap<string, number>;
}

const compared: (quote: string) => Compared = remembering((quote) => {
  const words = wordsOf(quote).slice(0, maxComparedWords);
  const times = new Map<string, number>();
  for (const { folded } of words) times.set(folded, (times.get(folded) ?? 0) + 1);
  return { words, times };
});

/** How many words the two have in common, in whatever order: no common subsequence is longer. */
const mostCommon = (a: Compared, b: Compared): number => {
  let common = 0;
  for (const [word, times] of a.times) common += Math.min(times, b.times.get(word) ?? 0);
  return common;
};

const units = "one two three four five six seven eight nine";
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const scales = "dozen hundred thousand million billion trillion";
const inFigure = new Set(`${units} ${teens} ${tens} ${scales}`.split(" "));
const afterScale = new Set(scales.split(" "));

/** Whether words `i - 1` and `i` are of one figure: "thirty-seven", "two hundred and six", "4 million". */
const isOneFigure = (words: readonly Word[], i: number): boolean => {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word === undefined || word.start - before.end > 1) return false;
  const counts = ({ folded }: Word): boolean => inFigure.has(folded) || /^\p{N}/u.test(folded);
  if (counts(before) && counts(word)) return true;
  const next = words[i + 1];
  if (word.folded === "and") return afterScale.has(before.folded) && next !== undefined && counts(next);
  return before.folded === "and" && counts(word) && afterScale.has(words[i - 2]?.folded ?? "");
};

/** With one word of a figure its other words are marked: of "thirty-seven" and "twenty-seven", not only the "thirty". */
const wholeFigures = (words: readonly Word[], marked: readonly boolean[]): readonly boolean[] => {
  const whole = [...marked];
  for (let i = 1; i < words.length; i++) if (whole[i - 1] === true && isOneFigure(words, i)) whole[i] = true;
  for (let i = words.length - 1; i > 0; i--) if (whole[i] === true && isOneFigure(words, i)) whole[i - 1] = true;
  return whole;
};

/** Marked words as intervals; what is next to each other, or parted by one small word, is one interval. */
const runs = (words: readonly Word[], marked: readonly boolean[]): readonly Span[] => {
  const groups: Word[][] = [];
  words.forEach((word, i) => {
    if (marked[i] !== true) return;
    const small = words[i - 1];
    const bridged = marked[i - 2] === true && small !== undefined && unremarkable.has(small.folded);
    if (marked[i - 1] === true || bridged) groups.at(-1)?.push(word);
    else groups.push([word]);
  });
  return groups
    .filter((group) => group.some(({ folded }) => !unremarkable.has(folded)))
    .map((group) => [group[0]?.start ?? 0, group.at(-1)?.end ?? 0]);
};

const share = (flags: readonly boolean[], total: number): number => flags.filter(Boolean).length / Math.max(1, total);

/** What one position says, as far as marking its difference needs it. */
export interface Wording {
  readonly claim: string;
  readonly quotes: readonly string[];
}

/** Words of the position's claim that no other claim has, where the quote says them. */
const ofClaim = (words: readonly Word[], own: Wording, others: readonly Wording[]): readonly boolean[] => {
  const claim = wordsOf(own.claim);
  if (claim.length > maxClaimWords) return [];
  const elsewhere = new Set(others.flatMap((other) => wordsOf(other.claim).map(({ folded }) => folded)));
  const claimed = commonWords(words, claim);
  return words.map(({ folded }, i) => claimed[i] === true && !elsewhere.has(folded));
};

/** Words that the closest quote of the others doesn't have at that place, if the two are versions of one sentence. */
const ofVersion = (quote: Compared, rivals: readonly Compared[]): readonly boolean[] => {
  let closest: { readonly common: readonly boolean[]; readonly share: number } = { common: [], share: 0 };
  for (const rival of rivals) {
    const longer = Math.max(1, quote.words.length, rival.words.length);
    // Most quotes are about something else, and needn't be compared word by word.
    const atMost = mostCommon(quote, rival) / longer;
    if (atMost < sameSentenceShare || atMost <= closest.share) continue;
    const common = commonWords(quote.words, rival.words);
    const similarity = share(common, longer);
    if (similarity > closest.share) closest = { common, share: similarity };
  }
  return closest.share >= sameSentenceShare ? closest.common.map((is) => !is) : [];
};

// Words that make a difference by themselves, as numbers in digits do. For other languages, digits and claims must do.
const telling = new Set(
  `no not never none nobody nothing neither nor without deny denies denied refuse refuses refused reject rejects rejected
  ${units.slice(units.indexOf("two"))} ${teens} ${tens} ${scales} dozens hundreds thousands millions billions half twice`.split(
    /\s+/,
  ),
);

/** Numbers and denials that no quote of the others has. */
const ofTelling = (words: readonly Word[], rivals: readonly Compared[]): readonly boolean[] =>
  words.map(
    ({ folded }) => (telling.has(folded) || /\p{N}/u.test(folded)) && rivals.every(({ times }) => !times.has(folded)),
  );

/**
 * The words of a quote that make the difference to the other positions, as intervals into the quote: what the
 * position's own claim names; else, between versions of one sentence, the words that changed; else numbers and
 * denials. Nothing where nearly everything would be marked.
 */
export const differingWords = (quote: string, own: Wording, others: readonly Wording[]): readonly Span[] => {
  const { words } = compared(quote);
  const rivals = others.flatMap(({ quotes }) => quotes).map(compared);
  for (const mark of [
    () => ofClaim(words, own, others),
    () => ofVersion(compared(quote), rivals),
    () => ofTelling(words, rivals),
  ]) {
    const marked = wholeFigures(words, mark());
    const spans = share(marked, words.length) > maxMarkedShare ? [] : runs(words, marked);
    if (spans.length > 0) return spans;
  }
  return [];
};
