import type { SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import { amountInside } from "./disagree/amount-inside.ts";
import type { Disputes, Stand } from "./disputes.ts";

/** Disagreements told in passing at one sentence. */
const mostTold = 2;
/** Citations that a half sentence adds, for each position. */
const mostCitations = 3;
/** Words that it takes to tell in passing what others say instead. */
export const wordsOfTelling = 6;

/** How a language tells that others say otherwise. */
interface Teller {
  /** "one source says …"; `sources` is at least 1. */
  readonly amount: (sources: number, claims: readonly string[]) => string;
  /** "one source says otherwise". */
  readonly otherwise: (sources: number) => string;
  /** Before a whole sentence that says otherwise; `true` where its first word must be written small. */
  readonly account: string;
  readonly small: boolean;
}

const tellers: Readonly<Record<string, Teller>> = {
  en: {
    amount: (sources, claims) =>
      `${sources === 1 && claims.length === 1 ? "one source says" : "other sources say"} ${claims.join(" or ")}`,
    otherwise: (sources) => (sources === 1 ? "one source says otherwise" : "other sources say otherwise"),
    account: "By another account, ",
    small: true,
  },
  de: {
    amount: (sources, claims) => `laut ${sources === 1 ? "einer Quelle" : "anderen Quellen"} ${claims.join(" oder ")}`,
    otherwise: (sources) => (sources === 1 ? "eine Quelle sagt es anders" : "andere Quellen sagen es anders"),
    account: "Nach anderer Darstellung: ",
    small: false,
  },
  fr: {
    amount: (sources, claims) => `selon ${sources === 1 ? "une source" : "d’autres sources"}, ${claims.join(" ou ")}`,
    otherwise: (sources) => (sources === 1 ? "une source dit le contraire" : "d’autres sources disent le contraire"),
    account: "Selon une autre version : ",
    small: false,
  },
  es: {
    amount: (sources, claims) => `según ${sources === 1 ? "una fuente" : "otras fuentes"}, ${claims.join(" o ")}`,
    otherwise: (sources) => (sources === 1 ? "una fuente dice lo contrario" : "otras fuentes dicen lo contrario"),
    account: "Según otra versión: ",
    small: false,
  },
};

const sourcesOf = (refs: readonly SentenceRef[]): number => new Set(refs.map(({ source }) => source)).size;

const append = (text: string, words: string): string => `${text.slice(0, -1)}; ${words}.`;

/** A disagreement told at a sentence of the summary. */
export interface Told {
  readonly text: string;
  readonly citations: readonly SentenceRef[];
}

/** Whether another account can be told in the language at all. */
export const tellsIn = (language: string | null): boolean => tellers[language ?? "en"] !== undefined;

/** The wording with what others say instead: "…; one source says about 100,000." */
export function tellInPassing(
  disputes: Disputes,
  candidate: Pick<Candidate, "sentence" | "text">,
  language: string | null,
): Told {
  const teller = tellers[language ?? "en"];
  let { text } = candidate;
  const citations: SentenceRef[] = [];
  if (!teller) return { text, citations };
  for (const stand of disputes.inPassing(candidate).slice(0, mostTold)) {
    const others = disputes.others(stand);
    if (others.length === 0 || !/[.。]$/u.test(text)) continue;
    for (const other of others) citations.push(...other.evidence.slice(0, mostCitations));
    const claims = [...new Set(others.map((other) => amountInside(other.claim)))];
    text = append(text, teller.amount(sourcesOf(others.flatMap(({ evidence }) => evidence)), claims));
  }
  return { text, citations };
}

/** The wording with the bare word that others say otherwise, where their words can't stand alone. */
export function tellOtherwise(disputes: Disputes, stand: Stand, wording: string, language: string | null): Told {
  const teller = tellers[language ?? "en"];
  if (!teller || !/[.。]$/u.test(wording)) return { text: wording, citations: [] };
  const refs = disputes.others(stand).flatMap(({ evidence }) => evidence);
  return { text: append(wording, teller.otherwise(sourcesOf(refs))), citations: refs.slice(0, mostCitations) };
}

/** A whole sentence as what others say: "By another account, the fire …". */
export function asOtherAccount(
  { sentence, text }: Pick<Candidate, "sentence" | "text">,
  language: string | null,
  isCommon: (word: string) => boolean,
): string {
  const teller = tellers[language ?? "en"];
  if (!teller) return text;
  const first = sentence.tokens.find(({ kind }) => kind === "word");
  const keeps =
    !teller.small ||
    !first ||
    (first.isName && !isCommon(first.lower)) ||
    first.text === "I" ||
    /^\p{Lu}{2}/u.test(text) ||
    !text.toLowerCase().startsWith(first.lower) ||
    !/^\p{Lu}/u.test(text);
  return teller.account + (keeps ? text : text.charAt(0).toLowerCase() + text.slice(1));
}
