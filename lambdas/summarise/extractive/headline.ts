import type { DraftDisagreement } from "../../../shared/contracts/draft.ts";
import type { Token } from "./annotate/annotate.ts";
import type { Candidate } from "./candidates.ts";
import { type Reading, type Sentence, termsBetween } from "./reading.ts";
import { tokensOf } from "./tokens.ts";
import { isFiniteVerb, type Variant, variantsOf } from "./variants.ts";
import { isLoaded, standing, untied } from "./wording.ts";

/** " | Outlet", " - Outlet": what a page's title says about the site. */
const siteTail = /\s{1,10}[|–—·]\s+[^|–—·]{2,40}$/u;
const leastWords = 4;
const mostWords = 20;
/** A headline made from a sentence. */
const leastWordsOfClause = 5;
const mostWordsOfClause = 12;
const longestClauseWords = 24;
/** A title is written as one: a clause of the summary's opening serves where titles say less. */
const clauseFactor = 0.6;

/** "…, the energy ministry said": who says so, at the end of a report's first sentence. */
const saying =
  /, [^,]{3,60} (?:said|says|say|announced)(?: on \p{Lu}\p{Ll}+day| (?:late|early) on \p{Lu}\p{Ll}+day| in the (?:morning|evening)| (?:late|early) on [^,]{3,30}| [^,]{3,30} after [^,]{3,30})?$/u;
/** Asks, calls out, quotes or speaks to the reader: no report. */
const comments = /[?…!]$|["“„«]|\b(?:we|our|us|you|your|why|how|what)\b/i;
/** What begins a clause, or a circumstance, that the clause before it does without. */
const leavesOut =
  /^(?:after|before|when|while|as|amid|following|during|since|despite|where|which|who|because|citing|raising|leaving|forcing)$/;
/** Stands before a time, which a headline does without. */
const beforeTime = /^(?:in|on|at|early|late|over)$/;
/** Hangs the next verb on another one. */
const hangsVerb = /^(?:after|before|when|while|as|because|which|who|that|where|if|since)$/;
/** What is cut from a sentence with one of these may have been the point. */
const turning =
  /\b(?:den(?:y|ies|ied|ial)|reject\p{L}*|disputes?|doubt\p{L}*|alleg\p{L}+|claim\p{L}*|accus\p{L}+|unless|except|until|if|not|n[’']t|never|no|nobody|none|without|only|may|might|could|said|says)\b/iu;

const figures = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** A headline with a figure that other sources contradict takes a side: it is chosen only where the others say far less. */
const disputedFactor = 0.4;
const loadedFactor = 0.3;
const commentFactor = 0.5;
/** What a word costs that stands in no article. */
const unknownPrice = 0.2;

const isVerbal = (token: Token | undefined): boolean => token !== undefined && /^(?:AUX|VERB|PART)$/.test(token.pos);

const withoutStop = (text: string): string => text.replace(/[.。]$/u, "");

/** Shorter and shorter beginnings of a wording, each a clause. */
function beginnings(sentence: Sentence, variant: Variant): Variant[] {
  const { tokens, dates, text, start } = sentence;
  const [from, to] = variant.kept.at(-1)!;
  if (turning.test(withoutStop(variant.text).replace(saying, ""))) return [];
  const found: Variant[] = [];
  tokens.forEach((token, i) => {
    if (token.start <= from || token.end > to || token.quoted) return;
    const before = tokens[i - 1];
    const time = beforeTime.test(token.lower) && dates.find(({ first, last }) => i < last && first <= i + 2);
    // "Agreed on Monday to sell": what comes after the time belongs to the verb.
    const endsWithTime =
      time && /^(?:[.,]|after|when|while|as|amid|following|but)?$/.test(tokens[time.last]?.lower ?? "");
    if (token.text !== "," && !endsWithTime && !leavesOut.test(token.lower)) return;
    if (before === undefined || /^(?:,|early|late)$/.test(before.lower) || /^(?:AUX|VERB|ADP)$/.test(before.pos))
      return;
    const own = tokens.flatMap((one, at) => (one.start >= from && at < i ? [at] : []));
    const verbs = own.filter((at) => isFiniteVerb(tokens, at) && !isVerbal(tokens[at - 1])).length;
    if (verbs <= own.filter((at) => at > 0 && hangsVerb.test(tokens[at]!.lower)).length) return;
    const tail = text.slice(token.start - start, to - start).trim();
    if (!variant.text.endsWith(tail)) return;
    found.push({
      kept: [...variant.kept.slice(0, -1), [from, token.start]],
      text: variant.text.slice(0, -tail.length).replace(/[\s,;:–—-]{1,5}$/u, "."),
    });
  });
  return found;
}

/** Clauses that the articles open with, short enough for a headline, with their terms. */
function clausesOf(reading: Reading, sentence: Sentence): { text: string; terms: readonly number[] }[] {
  const names = new Set(sentence.tokens.filter(({ isName }) => isName).map(({ text }) => text));
  const nouns = new Set(sentence.tokens.filter(({ pos, isName }) => pos === "NOUN" && !isName).map(({ text }) => text));
  return variantsOf(sentence, true)
    .flatMap((variant) => [variant, ...beginnings(sentence, variant)])
    .flatMap((variant) => {
      const plain = withoutStop(untied(variant.text));
      const short = turning.test(plain.replace(saying, "")) ? plain : plain.replace(saying, "");
      const words = short.split(" ").length;
      if (words < leastWordsOfClause || words > longestClauseWords) return [];
      // Two commas and more, or a semicolon, are no headline's.
      if (/[;:]/.test(short) || comments.test(short) || isLoaded(short)) return [];
      if (standing(`${short}.`, names, nouns) < 0.7) return [];
      return [{ text: short, terms: termsBetween(reading, sentence, variant.kept) }];
    });
}

/**
 * What says most of what all sources talk about: the title of a source, or the clause that one of them opens with; the first
 * sentence of the summary where there is neither. Only in the language of that sentence.
 */
export function chooseHeadline(
  reading: Reading,
  taken: readonly boolean[],
  lede: Pick<Candidate, "sentence" | "text"> | undefined,
  disagreements: readonly DraftDisagreement[],
): string {
  if (!lede) return "";
  const disputed = new Set(
    disagreements
      .filter(({ kind }) => kind === "quantity" || kind === "time")
      .flatMap(({ positions }) => positions.flatMap(({ claim }) => figures(claim))),
  );
  const ids = new Map(reading.vocabulary.map((term, id) => [term, id]));
  const told = (term: number) =>
    reading.weight[term]! > 0 ? Math.sqrt(reading.spread[term]! / reading.articles.length) : 0;
  let best = "";
  let bestScore = 0;
  const consider = (text: string, sum: number, words: number, factor: number) => {
    const takesSides = figures(text).some((figure) => disputed.has(figure)) ? disputedFactor : 1;
    const score = (sum / Math.sqrt(words + 2)) * factor * takesSides;
    if (score > bestScore + 1e-9 || (Math.abs(score - bestScore) <= 1e-9 && best !== "" && text < best)) {
      best = text;
      bestScore = score;
    }
  };
  const language = reading.articles[lede.sentence.article]!.article.language;
  reading.articles.forEach(({ article }, index) => {
    if (!taken[index] || article.language !== language || !article.source.title) return;
    const title = article.source.title.replace(siteTail, "").trim();
    const tokens = tokensOf(title);
    if (tokens.length < leastWords || tokens.length > mostWords || /[?…]$/.test(title)) return;
    let sum = 0;
    for (const term of new Set(tokens.map((token) => token.term))) {
      const id = ids.get(term);
      sum += id === undefined ? -unknownPrice * Math.sqrt(tokens.length + 2) : told(id);
    }
    consider(
      title,
      sum,
      tokens.length,
      (isLoaded(title) ? loadedFactor : 1) * (comments.test(title) ? commentFactor : 1),
    );
  });
  if (reading.tagged[lede.sentence.article])
    for (const { text, terms } of clausesOf(reading, lede.sentence)) {
      const long = Math.min(1, mostWordsOfClause / text.split(" ").length);
      consider(
        text,
        terms.reduce((sum, term) => sum + told(term), 0),
        tokensOf(text).length,
        clauseFactor * long ** 2,
      );
    }
  if (best) return best;
  const plain = withoutStop(lede.text);
  const short = plain.replace(saying, "");
  return short.split(" ").length >= leastWords ? short : plain;
}
