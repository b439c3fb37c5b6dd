import { columnMaker } from "./columns.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { runningSums } from "./sums.ts";

/** From this score on a line counts as running text. */
export const proseFloor = 0.45;

/** Lines with more words count as lines with so many where lengths are averaged. */
const longLineWords = 60;

type Trait =
  | "chars"
  | "length"
  | "boundedLength"
  | "longestWord"
  | "marker"
  | "ending"
  | "sentences"
  | "functionShare"
  | "digitShare"
  | "capitalShare"
  | "upperShare"
  | "symbolShare"
  | "dateShare"
  | "personShare"
  | "prices"
  | "priced"
  | "emoji"
  | "numeric"
  | "footnote"
  | "labelled"
  | "quotes"
  | "separators"
  | "addresses"
  | "handles"
  | "glued"
  | "startsLower"
  | "startsQuoted"
  | "brackets"
  | "question"
  | "prose"
  | "isProse"
  | "cueTotal"
  | "cuePhrases"
  | "cueStartLength"
  | "ended"
  | "marked"
  | "gapBefore"
  | "gapAfter";

/**
 * What lines are like, trait by trait instead of line by line: most features are one trait, moved or averaged. Truth values are 0 and 1.
 */
export interface Traits extends Readonly<Record<Trait, Float64Array>> {
  readonly count: number;
  /** Share of the words in cues, for each of `cueKinds`. */
  readonly cueShare: readonly Float64Array[];
  /** The trait's running sums (see `sums.ts`); made once. */
  sums(trait: Trait): Float64Array;
}

/** The traits of some lines. */
export const traitsOf = (lines: readonly Line[]): Traits => {
  const count = lines.length;
  const column = columnMaker(count);
  const traits: Record<Trait, Float64Array> = {
    chars: column(),
    length: column(),
    boundedLength: column(),
    longestWord: column(),
    marker: column(),
    ending: column(),
    sentences: column(),
    functionShare: column(),
    digitShare: column(),
    capitalShare: column(),
    upperShare: column(),
    symbolShare: column(),
    dateShare: column(),
    personShare: column(),
    prices: column(),
    priced: column(),
    emoji: column(),
    numeric: column(),
    footnote: column(),
    labelled: column(),
    quotes: column(),
    separators: column(),
    addresses: column(),
    handles: column(),
    glued: column(),
    startsLower: column(),
    startsQuoted: column(),
    brackets: column(),
    question: column(),
    prose: column(),
    isProse: column(),
    cueTotal: column(),
    cuePhrases: column(),
    cueStartLength: column(),
    ended: column(),
    marked: column(),
    gapBefore: column(),
    gapAfter: column(),
  };
  const cueShare = cueKinds.map(() => column());
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    traits.chars[i] = line.chars;
    traits.length[i] = line.length;
    traits.boundedLength[i] = Math.min(longLineWords, line.length);
    traits.longestWord[i] = line.longestWord;
    traits.marker[i] = line.marker;
    traits.ending[i] = line.ending;
    traits.sentences[i] = line.sentences;
    traits.functionShare[i] = line.functionShare;
    traits.digitShare[i] = line.digitShare;
    traits.capitalShare[i] = line.capitalShare;
    traits.upperShare[i] = line.upperShare;
    traits.symbolShare[i] = line.symbolShare;
    traits.dateShare[i] = line.dateShare;
    traits.personShare[i] = line.personShare;
    traits.prices[i] = line.prices;
    traits.priced[i] = Number(line.prices > 0);
    traits.emoji[i] = line.emoji;
    traits.numeric[i] = Number(line.numeric);
    traits.footnote[i] = Number(line.footnote);
    traits.labelled[i] = Number(line.labelled);
    traits.quotes[i] = line.quotes;
    traits.separators[i] = line.separators;
    traits.addresses[i] = line.addresses;
    traits.handles[i] = line.handles;
    traits.glued[i] = line.glued;
    traits.startsLower[i] = Number(line.startsLower);
    traits.startsQuoted[i] = Number(line.startsQuoted);
    traits.brackets[i] = Number(line.brackets);
    traits.question[i] = Number(line.question);
    traits.prose[i] = line.prose;
    traits.isProse[i] = Number(line.prose >= proseFloor);
    traits.cueTotal[i] = line.cueTotal;
    traits.cuePhrases[i] = line.cuePhrases;
    traits.cueStartLength[i] = line.cueStartLength;
    traits.ended[i] = Number(line.ending === 1);
    traits.marked[i] = Number(line.marker > 0);
    traits.gapBefore[i] = Number(line.gapBefore);
    traits.gapAfter[i] = Number(line.gapAfter);
    if (line.cueTotal > 0) for (let kind = 0; kind < cueShare.length; kind++) cueShare[kind]![i] = line.cueShare[kind]!;
  }
  const sums = new Map<Trait, Float64Array>();
  return {
    ...traits,
    count,
    cueShare,
    sums(trait) {
      let made = sums.get(trait);
      if (!made) {
        made = runningSums(traits[trait]);
        sums.set(trait, made);
      }
      return made;
    },
  };
};
