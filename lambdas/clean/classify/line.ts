import { DocumentWords } from "./document-words.ts";
import type { Cue } from "./lexicon/cues.ts";
import { cueKinds } from "./lexicon/language.ts";
import { LineScanner } from "./scan.ts";
import { bitsOf, sign } from "./signs.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A line or block as the classifier gets it: canonical text, and whether a blank line stands around it. */
export interface RawLine {
  readonly text: string;
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** What can be seen of a line by itself. Shares are 0–1. */
export interface Line extends RawLine {
  /** The words of the whole document: what the numbers below stand for. */
  readonly vocabulary: Vocabulary;
  /** Its words, lower case, by their numbers. The marker is none. Lines that differ in decoration alone have the same. */
  readonly words: readonly number[];
  /** The words that carry the subject, cut to stems; each once. */
  readonly content: readonly number[];
  /** Whether `content[n]` is written with a capital. */
  readonly named: readonly boolean[];
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
/** What a marker begins with. */
const markerSign = /^[*+•·▪►▶‣–—\-o#(\d>]/;

/** The marker that a line begins with, and the text after it. */
const unmarked = (text: string): { marker: number; bare: string } => {
  let bare = text;
  let marker = 0;
  // Two at most: `* ### Title`.
  for (let turn = 0; turn < 2 && markerSign.test(bare); turn++) {
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
/** No ending is longer: `[...]"`. */
const longestEnding = 6;

/** How a line ends: see `Line.ending`. `last` is what its last sign is. */
const endingOf = (bare: string, last: number): number => {
  if (last & (sign.letter | sign.number)) return 0;
  const end = bare.slice(-longestEnding);
  for (const [ending, pattern] of endings) if (pattern.test(end)) return ending;
  return 0;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const noShares: readonly number[] = cueKinds.map(() => 0);

/** How much of a line its cues cover. */
const coveredBy = (cues: readonly Cue[], words: number) => {
  if (cues.length === 0) return { cueShare: noShares, total: 0, phrases: 0 };
  const cueShare = noShares.slice();
  let total = 0;
  let phrases = 0;
  for (const cue of cues) {
    total += cue.length;
    if (cue.length > 1) phrases += cue.length;
    for (let kind = 0; kind < cueShare.length; kind++) if (cue.kinds & (1 << kind)) cueShare[kind]! += cue.length;
  }
  for (let kind = 0; kind < cueShare.length; kind++) cueShare[kind]! /= words;
  return { cueShare, total, phrases };
};

/** Looks at the lines of a document: what each is by itself, with the cues of the document's languages. */
export const lookAt = (lines: readonly RawLine[]): Line[] => {
  const scanner = new LineScanner();
  const document = new DocumentWords();
  const seen = lines.map((line) => {
    const { marker, bare } = unmarked(line.text);
    const scan = scanner.scan(bare);
    return { marker, bare, scan, ...document.read(bare, scan, scanner) };
  });
  document.settle(seen.map((line) => line.words));
  return lines.map((raw, i) => {
    const { marker, bare, scan, words, capitalised } = seen[i]!;
    const chars = Math.max(1, bare.length);
    const length = words.length - scan.unspaced + scan.unspaced / 2;
    const many = Math.max(1, words.length);
    const last = bare.length > 0 ? bitsOf(bare.charCodeAt(bare.length - 1)) : 0;
    const first = bare.length > 0 ? bitsOf(bare.codePointAt(0)!) : 0;
    const ending = endingOf(bare, last);
    const cues = document.cuesIn(words);
    const { cueShare, total, phrases } = coveredBy(cues, many);
    const [opening, closing] = [cues[0]?.start === 0 ? cues[0] : undefined, cues.at(-1)];
    const { content, named } = document.contentOf(words, capitalised);
    const sums = document.sumsOf(words);
    const functionShare = sums.functionWords / many;
    const running = Math.min(1, length / 20) * (ending === 1 ? 1 : 0.45);
    return {
      text: raw.text,
      gapBefore: raw.gapBefore,
      gapAfter: raw.gapAfter,
      vocabulary: document.vocabulary,
      words,
      content,
      named,
      marker,
      chars,
      length,
      ending,
      sentences: scan.breaks + (ending === 1 ? 1 : 0),
      functionShare,
      digitShare: scan.digits / chars,
      capitalShare: scan.long ? scan.longCapitals / scan.long : 0,
      upperShare: scan.letters ? scan.capitals / scan.letters : 0,
      symbolShare: scan.symbols / chars,
      dateShare: sums.dates / many,
      personShare: sums.persons / many,
      prices: scan.digits > 0 && scan.seen & sign.money ? count(bare, /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|%)/g) : 0,
      emoji: scan.pictographs,
      numeric: !scan.spelled && scan.digits > 0,
      footnote: (first & sign.symbol) !== 0 && /^(?:\[\d{1,3}\]|[*†‡^])/.test(bare),
      labelled: bare.includes(": ") && /^(?:[\p{L}\p{N}'’/&-]{1,24} ){0,2}[\p{L}\p{N}'’/&-]{1,24}: /u.test(bare),
      commas: scan.commas,
      quotes: scan.quotes,
      separators: scan.separators,
      addresses: scan.mayBeAddress
        ? count(bare, /https?:\/\/|www\.|(?<=\w)@\w|(?<=[\w-])\.(?:com|org|net|co|info|de|fr|it|es|ru|br)\b/gi)
        : 0,
      handles: scan.seen & sign.telling ? count(bare, /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu) : 0,
      glued: scan.mayBeGlued ? count(bare, /\p{Ll}\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}|\p{Ll}[.!?]\p{Lu}/gu) : 0,
      longestWord: sums.longest,
      startsLower: (first & sign.small) !== 0,
      startsQuoted: (first & sign.symbol) !== 0 && /^["“«„‘'「]/.test(bare),
      brackets: (first & last & sign.symbol) !== 0 && /^[([{].*[)\]}]$/.test(bare),
      question: (last & sign.symbol) !== 0 && /[?？]["'”’»)]?$/.test(bare.slice(-2)),
      cueShare,
      cueTotal: total / many,
      cuePhrases: phrases / many,
      cueStart: opening?.kinds ?? 0,
      cueStartLength: opening?.length ?? 0,
      cueEnd: closing && closing.start + closing.length === words.length ? closing.kinds : 0,
      prose: running * (functionShare > 0.15 || scan.unspaced > 10 ? 1 : 0.6) * (1 - total / many / 2),
    };
  });
};
