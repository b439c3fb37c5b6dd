import { termOf } from "../align/align.ts";
import type { AnnotatedArticle, AnnotatedSentence } from "../annotate/types.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import type { StoryView } from "./story-view.ts";
import { YEAR_SECONDS } from "./time-phrases.ts";

/** "The first meeting since 2019", "the largest fire in 40 years": how long something had not happened. */
interface Claim {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  /** Token of "first", "largest", … */
  readonly at: number;
  /** Tokens [first, last) of "since 2019" or "in over two years". */
  readonly first: number;
  readonly last: number;
  /** The year it goes back to, if the claim names one. */
  readonly year?: number;
  /** Years that it goes back, if the claim counts them. */
  readonly years?: number;
  /** "Over two years". */
  readonly isRough?: boolean;
  readonly terms: ReadonlySet<string>;
}

/** Tokens between "first" and "since". */
const REACH = 16;

/** "First", or an adjective in the superlative. */
function isUtmost(sentence: AnnotatedSentence, index: number): boolean {
  const { lower, pos } = sentence.tokens[index]!;
  return lower === "first" || (pos === "ADJ" && /^(?:\p{L}{2,}est|worst|most)$/u.test(lower) && lower !== "west");
}

function spanOf(
  sentence: AnnotatedSentence,
  at: number,
): Omit<Claim, "sentence" | "article" | "at" | "terms"> | undefined {
  const end = at + REACH;
  const date = sentence.dates.find((d) => d.role === "since" && d.year !== undefined && d.first > at && d.first < end);
  if (date !== undefined) return { first: date.first - 1, last: date.last, year: date.year! };
  const length = sentence.quantities.find(
    (q) => q.kind === "duration" && q.first > at && q.first < end && q.low >= YEAR_SECONDS * 0.9,
  );
  if (length === undefined) return undefined;
  const before = sentence.tokens[length.first - 1]?.lower;
  return before === "in" || before === "for"
    ? {
        first: length.first - 1,
        last: length.last,
        years: length.low / YEAR_SECONDS,
        isRough: length.qualifier !== "exact",
      }
    : undefined;
}

function claimsOf(article: AnnotatedArticle, index: number): Claim[] {
  return article.sentences.flatMap((sentence) => {
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (!isUtmost(sentence, at)) continue;
      const span = spanOf(sentence, at);
      if (span === undefined) continue;
      const between = sentence.tokens.slice(at + 1, span.first).filter((token) => token.kind === "word" && !token.stop);
      return [{ sentence, article: index, at, ...span, terms: new Set(between.map((token) => termOf(token.lemma))) }];
    }
    return [];
  });
}

/**
 * Whether two claims may go back equally far; a year and a number of years agree when they meet in the article's year. Where that isn't known
 * they may always, but for a rough number ("over two years"): that leaves two readings.
 */
function mayAgree(a: Claim, b: Claim, now: number | undefined): boolean {
  if (a.year !== undefined && b.year !== undefined) return a.year === b.year;
  if (a.years !== undefined && b.years !== undefined) return Math.abs(a.years - b.years) < 1;
  const [year, years] = [a.year ?? b.year!, a.years ?? b.years!];
  return now === undefined ? !(a.isRough || b.isRough) : Math.abs(now - year - years) < 1;
}

function yearOf(article: AnnotatedArticle): number | undefined {
  const year = Number(article.article.source.published?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

function sideOf(claim: Claim): Side {
  return {
    sentence: claim.sentence,
    first: claim.at,
    last: claim.last,
    value: claim.year === undefined ? `${claim.years!.toFixed(1)}y` : String(claim.year),
    label: clauseAround(claim.sentence, claim.at, claim.last),
  };
}

/** "First since 2019" against "first in over two years": two readings of how long ago it last happened. */
export function findSinceConflicts(view: StoryView): Candidate[] {
  const claims = view.articles.flatMap(claimsOf);
  const found: Candidate[] = [];
  const seen = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const term of claim.terms) {
      const known = seen.get(term) ?? [];
      seen.set(term, known);
      for (const other of known) {
        if (other.article === claim.article) continue;
        const now = yearOf(view.articles[claim.article]!) ?? yearOf(view.articles[other.article]!);
        if (mayAgree(other, claim, now)) continue;
        found.push({
          detector: "since",
          kind: "time",
          a: sideOf(other),
          b: sideOf(claim),
          score: 0.6,
          question: `How long ago was the last one: “${wordsOf(other.sentence, other.first, other.last)}” or “${wordsOf(claim.sentence, claim.first, claim.last)}”?`,
        });
      }
      if (known.length < 32) known.push(claim);
    }
  }
  return found;
}
