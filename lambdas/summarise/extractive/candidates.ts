import { type OtherAccount, withOtherAccounts } from "./accounts.ts";
import { shareOf, toldBy } from "./core.ts";
import type { Disputes } from "./disputes.ts";
import { eventOf } from "./lexicon/en-events.ts";
import { mostTokens, outletsOf, type Reading, type Sentence, termsBetween } from "./reading.ts";
import { tellInPassing } from "./telling.ts";
import type { Values } from "./values.ts";
import { type Variant, variantsOf } from "./variants.ts";
import { isLoaded, plainStanding, standing, untied } from "./wording.ts";

/** A sentence that may stand in the summary, in the wording that it would have there. */
export interface Candidate {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** With what it takes to tell the disagreements. */
  readonly words: number;
  /** Content terms of the wording. */
  readonly terms: readonly number[];
  /** Claims that it tells, with the share (0 to 1) of each that it tells. */
  readonly claims: ReadonlyMap<number, number>;
  /** The same claims, with the terms of each one's core that it has, as bits. */
  readonly tells: ReadonlyMap<number, number>;
  /** 0 to 1: how well it reads alone. */
  readonly quality: number;
  /** Disagreements in which it takes a position. */
  readonly disputes: readonly number[];
  /** Figures (terms) of those disagreements, whoever has them. */
  readonly disputedFigures: readonly number[];
  /** What others say instead, in a sentence of its own. */
  readonly account?: OtherAccount;
}

/** Characters of a script without spaces that count as a word. */
const charactersPerWord = 2;

/** Words as a reader counts them; scripts without spaces are counted by characters. */
export const wordCount = (text: string): number => {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(/\s+/).filter(Boolean).length + Math.floor(unspaced / charactersPerWord);
};

/** A claim counts as told when this share of its segment's terms stands in the wording. */
const toldFrom = 0.75;
/** Figures are what a reader looks for: a wording that leaves one out must be much shorter. */
const lostFigureFactor = 0.8;

const losesFigure = (sentence: Sentence, { kept }: Variant): boolean =>
  sentence.quantities.some(
    ({ kind, vague, low, start, end }) =>
      kind !== "ordinal" && !vague && low > 2 && !kept.some(([from, to]) => start >= from && end <= to),
  );

/** What reads worse alone is no candidate. */
const leastQuality = 0.05;
/** Words before the number that a sentence begins with: "In all about". */
const mostWordsBefore = 3;
/** "Relief in the town", "Seventy minutes in which …": no sentence. */
const fragmentFactor = 0.4;

const hangsClause = /^(?:which|who|whose|whom|where|because|although|though|unless)$/;

/** Whether the wording has a verb with a tense that no relative or subordinate clause before it needs. */
const carriesClause = ({ tokens }: Sentence, { kept }: Variant): boolean => {
  let needed = 0;
  let inVerb = false;
  for (const [i, { pos, lower, start, end }] of tokens.entries()) {
    if (!kept.some(([from, to]) => start >= from && end <= to)) continue;
    if (i > 0 && hangsClause.test(lower)) needed++;
    const isVerb = (pos === "VERB" || pos === "AUX") && !/ing$/.test(lower) && tokens[i - 1]?.lower !== "to";
    // "Would have been sold" is one verb.
    if (isVerb && !inVerb && --needed < 0) return true;
    inVerb = isVerb || (inVerb && (pos === "ADV" || pos === "PART"));
  }
  return false;
};

/** "Thirty-one lived in the town": whom the number counts, the sentence before says. */
const uncountedFactor = 0.5;

const countsNothing = ({ tokens, quantities }: Sentence, { kept }: Variant): boolean =>
  quantities.some(
    ({ first, last, kind, head, start }) =>
      kind === "count" &&
      head === "" &&
      kept.some(
        ([from]) =>
          from <= start && tokens.every((token) => token.start < from || token.start >= start || token.pos !== "NOUN"),
      ) &&
      first <= mostWordsBefore &&
      (tokens[last]?.pos === "VERB" || tokens[last]?.pos === "AUX") &&
      !tokens.slice(last, last + 3).some(({ lemma }) => eventOf(lemma) !== undefined),
  );

/** Shorter sentences say little for the pause that they make. */
const shortUnder = 10;
/** "The house isn't.": a sentence without a name, a figure or a time tells a reader of the story little. */
const unspecificFactor = 0.65;
/** Words of praise or blame are for who says them: without that, the sentence is a comment. */
const loadedFactor = 0.5;

/** A passer-by with name and age is a scene from the street: who matters is told of by several. */
const anecdoteFactor = 0.5;
const leastArticlesOfAnecdote = 3;
/** "Name, 41, …". */
const isAnecdote = (reading: Reading, sentence: Sentence): boolean =>
  reading.articles.length >= leastArticlesOfAnecdote &&
  sentence.quantities.some(({ first, last, kind, low }) => {
    const { tokens } = sentence;
    if (
      (kind !== "age" && kind !== "count") ||
      low > 110 ||
      tokens[first - 1]?.text !== "," ||
      tokens[last]?.text !== ","
    )
      return false;
    const name = tokens[first - 2];
    if (!name?.isName) return false;
    return reading.tokenTerms[sentence.index]![first - 2]!.every((term) => reading.spread[term] === 1);
  });

/** How much a wording reads like a report: with a verb, with something that can be checked, without taking sides. */
function reportQuality(sentence: Sentence, variant: Variant): number {
  const has = ({ start, end }: { readonly start: number; readonly end: number }) =>
    variant.kept.some(([from, to]) => start >= from && end <= to);
  const { quantities, names, dates } = sentence;
  const isSpecific = names.some(has) || dates.some(has) || quantities.some((one) => !one.vague && has(one));
  return (
    (carriesClause(sentence, variant) ? 1 : fragmentFactor) *
    (isSpecific ? 1 : unspecificFactor) *
    (countsNothing(sentence, variant) ? uncountedFactor : 1) *
    (isLoaded(variant.text) ? loadedFactor : 1)
  );
}

/** Words from which a sentence is long, and what each more takes from its quality. */
const longFrom = 34;
const longPrice = 0.015;
/** A shorter wording must be worth it: what it leaves out may matter to somebody. */
const cutFactor = 0.985;

/** Figures in the sentences that each disagreement rests on. */
function figuresOf(reading: Reading, disputes: Disputes): number[][] {
  const figures: Set<number>[] = disputes.all.map(() => new Set());
  for (const sentence of reading.sentences)
    for (const dispute of disputes.at(sentence.source, sentence.number))
      for (const term of sentence.terms) if (reading.figures[term]) figures[dispute]!.add(term);
  return figures.map((terms) => [...terms]);
}

/** Sentences that could stand in a summary, with their shorter wordings. */
export function candidatesOf(
  reading: Reading,
  values: Values,
  disputes: Disputes,
  taken: readonly boolean[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const figures = figuresOf(reading, disputes);
  const outlets = outletsOf(reading);
  for (const sentence of reading.sentences) {
    if (!taken[sentence.article] || sentence.tokens.length > mostTokens) continue;
    const english = reading.tagged[sentence.article]!;
    // What starts small is the end of something: "… says the mayor."
    if (english && /^\p{Ll}/u.test(sentence.text)) continue;
    const scene = english && isAnecdote(reading, sentence) ? anecdoteFactor : 1;
    const names = new Set(sentence.tokens.filter(({ isName }) => isName).map(({ text }) => text));
    const nouns = new Set(
      sentence.tokens.filter(({ pos, isName }) => pos === "NOUN" && !isName).map(({ text }) => text),
    );
    variantsOf(sentence, english).forEach((variant, i) => {
      const terms = new Set(termsBetween(reading, sentence, variant.kept));
      const told = new Map<number, number>();
      const tells = new Map<number, number>();
      for (const segment of sentence.segments) {
        const claim = values.claimOf.get(segment.index);
        const kept = segment.terms.filter((term) => terms.has(term)).length;
        if (claim === undefined || kept === 0 || kept < segment.terms.length * toldFrom) continue;
        const bits = toldBy(reading, values.cores[claim]!, terms);
        tells.set(claim, bits);
        told.set(claim, shareOf(values.cores[claim]!, bits));
      }
      if (told.size === 0) return;
      const text = english ? untied(variant.text) : variant.text;
      const words = wordCount(text);
      let quality = english
        ? standing(text, names, nouns)
        : plainStanding(text, reading.articles[sentence.article]!.article.language);
      if (words < 6) quality *= 0.3;
      if (words < shortUnder) quality *= words / shortUnder;
      if (english) quality *= reportQuality(sentence, variant) * scene;
      if (words > longFrom) quality *= Math.max(0.4, 1 - (words - longFrom) * longPrice);
      if (i > 0) quality *= cutFactor * (losesFigure(sentence, variant) ? lostFigureFactor : 1);
      if (quality <= leastQuality) return;
      const index = candidates.length;
      const stands = disputes.inPassing({ sentence, text });
      const touched = [...new Set(stands.map(({ dispute }) => dispute))];
      const language = reading.articles[sentence.article]!.article.language;
      const length =
        stands.length > 0 ? wordCount(tellInPassing(disputes, { sentence, text }, language, outlets).text) : words;
      candidates.push({
        index,
        sentence,
        text,
        words: length,
        terms: [...terms],
        claims: told,
        tells,
        quality,
        disputes: touched,
        disputedFigures: touched.flatMap((dispute) => figures[dispute]!),
      });
    });
  }
  return withOtherAccounts(candidates, disputes, (article) => reading.articles[article]!.article.language);
}
