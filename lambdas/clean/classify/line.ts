import { isCalendarWord } from "./dates.ts";
import { type CueMatcher, cueMatcher, languagesOf } from "./lexicon/cues.ts";
import { cueKinds } from "./lexicon/language.ts";
import { signsOf } from "./signs.ts";
import { unspacedSigns, wordsOf } from "./words.ts";

/** A line or block as the classifier gets it: canonical text, and whether a blank line stands around it. */
export interface RawLine {
  readonly text: string;
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** What can be seen of a line by itself. Shares are 0–1. */
export interface Line extends RawLine {
  readonly words: readonly string[];
  /** The words that carry the subject, cut to stems; each once. */
  readonly content: readonly string[];
  /** Whether `content[n]` is written with a capital. */
  readonly named: readonly boolean[];
  /** Letters, digits and spaces only, lower case: equal for lines that differ in decoration alone. */
  readonly folded: string;
  /** 0 none, 1 bullet, 2 number, 3 heading, 4 quote. */
  readonly marker: number;
  readonly chars: number;
  /** Words; two signs of a script without spaces count as one. */
  readonly length: number;
  /** 0 none, 1 sentence end, 2 colon, 3 ellipsis, 4 comma or dash, 5 arrow. */
  readonly ending: number;
  readonly sentences: number;
  readonly functionShare: number;
  readonly digitShare: number;
  readonly capitalShare: number;
  readonly upperShare: number;
  readonly symbolShare: number;
  readonly dateShare: number;
  readonly personShare: number;
  readonly prices: number;
  readonly emoji: number;
  /** The whole line is a number, a percentage, a price or a score. */
  readonly numeric: boolean;
  /** Begins like a footnote: `[3]`, `*`, `†`. */
  readonly footnote: boolean;
  /** Begins with a label of up to three words and a colon. */
  readonly labelled: boolean;
  readonly commas: number;
  readonly quotes: number;
  readonly separators: number;
  readonly addresses: number;
  readonly handles: number;
  readonly glued: number;
  readonly longestWord: number;
  readonly startsLower: boolean;
  readonly startsQuoted: boolean;
  readonly brackets: boolean;
  readonly question: boolean;
  /** Share of the words that lie in a cue, by kind, and in any cue. */
  readonly cueShare: readonly number[];
  readonly cueTotal: number;
  /** Share of the words that lie in cues of two or more words. */
  readonly cuePhrases: number;
  /** Kinds (bits) of the cue that the line begins with, and its length in words. */
  readonly cueStart: number;
  readonly cueStartLength: number;
  /** Kinds (bits) of the cue that the line ends with. */
  readonly cueEnd: number;
  /** How much it looks like running text, 0–1. */
  readonly prose: number;
}

const markers: readonly [number, RegExp][] = [
  [1, /^(?:[*+•·▪►▶‣–—-]|o) +|^[*•·▪►▶‣]$/],
  [3, /^#{1,6} +|^#{1,6}$/],
  [2, /^\(?\d{1,3}[.)] +/],
  [4, /^(?:> *)+/],
];

/** The marker that a line begins with, and the text after it. */
const unmarked = (text: string): { marker: number; bare: string } => {
  let bare = text;
  let marker = 0;
  // Two at most: `* ### Title`.
  for (let turn = 0; turn < 2; turn++) {
    const found = markers.find(([, pattern]) => pattern.test(bare));
    if (!found) break;
    marker = found[0];
    bare = bare.replace(found[1], "");
  }
  return { marker, bare };
};

const endings: readonly [number, RegExp][] = [
  [3, /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["'”’»)]?$/],
  [1, /[.!?。！？।؟۔][)\]]?["'”’»“]?[)\]]?$/],
  [2, /[:：]$/],
  [5, /[»›→>▸▶]$/],
  [4, /[,;、，–—-]$/],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const stemLength = 6;
const minContentLength = 4;

const contentOf = (bare: string, words: readonly string[], spaced: boolean, matcher: CueMatcher) => {
  const content = new Map<string, boolean>();
  const capitals = new Set(wordsOf((bare.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]*/gu) ?? []).join(" ")));
  for (const word of words) {
    const ideograph = !spaced && unspacedSigns(word) > 0;
    if (!ideograph && (word.length < minContentLength || matcher.isFunctionWord(word))) continue;
    if (!ideograph && /^\d+$/.test(word)) continue;
    const stem = word.slice(0, stemLength);
    content.set(stem, content.get(stem) || capitals.has(word));
  }
  return { content: [...content.keys()], named: [...content.values()] };
};

/** Looks at one line. `words` are those of its text without the marker. */
const look = (raw: RawLine, bare: string, marker: number, words: readonly string[], matcher: CueMatcher): Line => {
  const chars = Math.max(1, bare.length);
  const signs = signsOf(bare);
  const length = words.length - signs.unspaced + signs.unspaced / 2;
  const many = Math.max(1, words.length);
  const long = bare.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
  const ending = endings.find(([, pattern]) => pattern.test(bare))?.[0] ?? 0;
  const cues = matcher.find(words);
  const covered = cueKinds.map(() => 0);
  let total = 0;
  let phrases = 0;
  for (const cue of cues) {
    total += cue.length;
    if (cue.length > 1) phrases += cue.length;
    for (let kind = 0; kind < covered.length; kind++) if (cue.kinds & (1 << kind)) covered[kind]! += cue.length;
  }
  const first = cues[0]?.start === 0 ? cues[0] : undefined;
  const last = cues.at(-1);
  const functionShare = words.filter((word) => matcher.isFunctionWord(word)).length / many;
  const dates = words.filter((word) => isCalendarWord(word) || /^(?:19|20)\d\d$/.test(word)).length;
  const running = Math.min(1, length / 20) * (ending === 1 ? 1 : 0.45);
  return {
    ...raw,
    words,
    ...contentOf(bare, words, signs.unspaced === 0, matcher),
    folded: words.join(" "),
    marker,
    chars,
    length,
    ending,
    sentences: count(bare, /[.!?]["'”’»)]? +["'“‘«(]?[\p{Lu}\d]|[。！？]/gu) + (ending === 1 ? 1 : 0),
    functionShare,
    digitShare: signs.digits / chars,
    capitalShare: long.length ? long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length : 0,
    upperShare: signs.letters ? signs.capitals / signs.letters : 0,
    symbolShare: signs.symbols / chars,
    dateShare: dates / many,
    personShare: words.filter((word) => matcher.isPersonWord(word)).length / many,
    prices: signs.digits === 0 ? 0 : count(bare, /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|%)/g),
    emoji: signs.pictographs,
    numeric: !/\p{L}{2}/u.test(bare) && /\d/.test(bare),
    footnote: /^(?:\[\d{1,3}\]|[*†‡^])/.test(bare),
    labelled: /^(?:[\p{L}\p{N}'’/&-]{1,24} ){0,2}[\p{L}\p{N}'’/&-]{1,24}: /u.test(bare),
    commas: signs.commas,
    quotes: signs.quotes,
    separators: count(bare, /[|•·/»›→]|(?: [-–—] )/g),
    addresses: count(bare, /https?:\/\/|www\.|(?<=\w)@\w|(?<=[\w-])\.(?:com|org|net|co|info|de|fr|it|es|ru|br)\b/gi),
    handles: count(bare, /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu),
    glued: count(bare, /\p{Ll}\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}|\p{Ll}[.!?]\p{Lu}/gu),
    longestWord: words.reduce((most, word) => Math.max(most, word.length), 0),
    startsLower: /^\p{Ll}/u.test(bare),
    startsQuoted: /^["“«„‘'「]/.test(bare),
    brackets: /^[([{].*[)\]}]$/.test(bare),
    question: /[?？]["'”’»)]?$/.test(bare),
    cueShare: covered.map((words) => words / many),
    cueTotal: total / many,
    cuePhrases: phrases / many,
    cueStart: first?.kinds ?? 0,
    cueStartLength: first?.length ?? 0,
    cueEnd: last && last.start + last.length === words.length ? last.kinds : 0,
    prose: running * (functionShare > 0.15 || signs.unspaced > 10 ? 1 : 0.6) * (1 - total / many / 2),
  };
};

/** Looks at the lines of a document: what each is by itself, with the cues of the document's languages. */
export const lookAt = (lines: readonly RawLine[]): Line[] => {
  const bare = lines.map((line) => unmarked(line.text));
  const words = bare.map((line) => wordsOf(line.bare));
  const matcher = cueMatcher(languagesOf(words));
  return lines.map((line, i) => look(line, bare[i]!.bare, bare[i]!.marker, words[i]!, matcher));
};
