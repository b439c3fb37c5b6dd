import type { DraftDisagreement, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import { amountInside } from "./disagree/amount-inside.ts";
import { listed, spokenNames } from "./disagree/spoken.ts";
import type { Disputes, Stand } from "./disputes.ts";
import type { Outlets } from "./reading.ts";

/** Disagreements told in passing at one sentence. */
const mostTold = 2;
/** Other positions of a disagreement that are told in passing. */
const mostPositions = 2;
/** Citations that a half sentence adds, for each position. */
const mostCitations = 3;
/** Outlets that are named for what they say instead; more are "other sources". */
const mostNamed = 2;

/** How a language tells that others say otherwise. `names` are outlets, none where they have no names that can be told. */
interface Teller {
  readonly or: string;
  /** "The Herald says …"; `sources` is at least 1. */
  readonly amount: (names: readonly string[], sources: number, claims: string) => string;
  /** "The Herald says otherwise". */
  readonly otherwise: (names: readonly string[], sources: number) => string;
  /** Before a whole sentence that says otherwise. */
  readonly account: string;
  /** Whether the first word after it must be written small. */
  readonly small: boolean;
}

const who = (names: readonly string[], sources: number, and: string, one: string, others: string): string =>
  names.length > 0 ? listed(names, and) : sources === 1 ? one : others;

const tellers: Readonly<Record<string, Teller>> = {
  en: {
    or: "or",
    amount: (names, sources, claims) =>
      `${who(names, sources, "and", "one source", "other sources")} ${sources === 1 || names.length === 1 ? "says" : "say"} ${claims}`,
    otherwise: (names, sources) =>
      `${who(names, sources, "and", "one source", "other sources")} ${sources === 1 || names.length === 1 ? "says" : "say"} otherwise`,
    account: "By another account, ",
    small: true,
  },
  de: {
    or: "oder",
    amount: (names, sources, claims) =>
      `laut ${who(names, sources, "und", "einer Quelle", "anderen Quellen")} ${claims}`,
    otherwise: (names, sources) =>
      `laut ${who(names, sources, "und", "einer Quelle", "anderen Quellen")} war es anders`,
    account: "Nach anderer Darstellung: ",
    small: false,
  },
  fr: {
    or: "ou",
    amount: (names, sources, claims) =>
      `selon ${who(names, sources, "et", "une source", "d’autres sources")}, ${claims}`,
    otherwise: (names, sources) =>
      `${who(names, sources, "et", "une source", "d’autres sources")} ${sources === 1 || names.length === 1 ? "dit" : "disent"} le contraire`,
    account: "Selon une autre version : ",
    small: false,
  },
  es: {
    or: "o",
    amount: (names, sources, claims) => `según ${who(names, sources, "y", "una fuente", "otras fuentes")}, ${claims}`,
    otherwise: (names, sources) =>
      `${who(names, sources, "y", "una fuente", "otras fuentes")} ${sources === 1 || names.length === 1 ? "dice" : "dicen"} lo contrario`,
    account: "Según otra versión: ",
    small: false,
  },
};

const sourcesOf = (refs: readonly SentenceRef[]): string[] => [...new Set(refs.map(({ source }) => source))];

/** The names of all of the sources, in an order that the files' names don't decide; none where one has no name that can be told, or they are many. */
function namesOf(sources: readonly string[], nameOf: Outlets["nameOf"]): string[] {
  const names = spokenNames(sources, nameOf).sort();
  return names.length <= mostNamed && names.length === new Set(sources.map(nameOf)).size ? names : [];
}

const isSame = (a: string | null, b: string | null): boolean => (a ?? "en") === (b ?? "en");

const append = (text: string, words: string): string => `${text.slice(0, -1)}; ${words}.`;

/** A disagreement told at a sentence of the summary. */
export interface Told {
  readonly text: string;
  readonly citations: readonly SentenceRef[];
}

/** Whether another account can be told in the language at all. */
export const tellsIn = (language: string | null): boolean => tellers[language ?? "en"] !== undefined;

/** What an amount counts, with a blank before it, where other words stand between it and the end: " passengers". */
function countedBefore({ sentence, text }: Pick<Candidate, "sentence" | "text">, { position }: Stand): string {
  const quantity = sentence.quantities.find(({ start, end }) =>
    sentence.text.slice(start - sentence.start, end - sentence.start).includes(position.claim),
  );
  const head = quantity?.head ? sentence.tokens[quantity.last + quantity.modifiers.length] : undefined;
  if (quantity === undefined || head?.lemma !== quantity.head) return "";
  const words = sentence.text.slice(quantity.end - sentence.start, head.end - sentence.start);
  const after = text.slice(text.indexOf(position.claim) + position.claim.length + words.length);
  return /^ \p{L}/u.test(words) && after.includes(",") ? words : "";
}

const HOW_MANY =
  /^How many people (?:(died)|(?:were|are) (injured|missing|arrested|rescued|evacuated|infected|on board))\?$/;

/** What became of those who are asked for, behind their number: "dead", "injured". */
function fateIn({ question }: DraftDisagreement): string | undefined {
  const [, died, other] = HOW_MANY.exec(question) ?? [];
  return died === undefined ? other : "dead";
}

/** The wording with what others say instead: "…; one source says about 100,000." */
export function tellInPassing(
  disputes: Disputes,
  candidate: Pick<Candidate, "sentence" | "text">,
  language: string | null,
  { nameOf, languageOf }: Outlets,
): Told {
  const teller = tellers[language ?? "en"];
  let { text } = candidate;
  const citations: SentenceRef[] = [];
  if (!teller) return { text, citations };
  const at = ({ position }: Stand) => candidate.text.indexOf(position.claim);
  const stands = disputes
    .inPassing(candidate)
    .sort((a, b) => at(a) - at(b))
    .slice(0, mostTold);
  for (const stand of stands) {
    // Of the dead and the hurt of one sentence it must be told whose number another is.
    const fate = stands.length > 1 ? fateIn(disputes.all[stand.dispute]!) : undefined;
    const others = disputes.others(stand);
    if (others.length === 0 || !/[.。]$/u.test(text)) continue;
    for (const other of others) citations.push(...other.evidence.slice(0, mostCitations));
    // What only sources in another language say can't be told in its words.
    if (others.some(({ evidence }) => evidence.every(({ source }) => !isSame(languageOf(source), language)))) {
      const sources = sourcesOf(others.flatMap(({ evidence }) => evidence));
      text = append(text, teller.otherwise(namesOf(sources, nameOf), sources.length));
      continue;
    }
    const noun = fate === undefined ? countedBefore(candidate, stand) : ` ${fate}`;
    const told = others.map(({ claim, evidence }) => ({
      claim: fate === undefined && /\p{L}/u.test(claim) ? amountInside(claim) : amountInside(claim) + noun,
      sources: sourcesOf(evidence),
    }));
    if (told.length <= mostPositions && told.every(({ sources }) => namesOf(sources, nameOf).length > 0))
      for (const { claim, sources } of told)
        text = append(text, teller.amount(namesOf(sources, nameOf), sources.length, claim));
    else {
      const claims = listed([...new Set(told.map(({ claim }) => claim))], teller.or);
      const sources = told.length === 1 ? told[0]!.sources.length : others.length;
      text = append(text, teller.amount([], sources, claims));
    }
  }
  return { text, citations };
}

/** The wording with the bare word that others say otherwise, where their words can't stand alone. */
export function tellOtherwise(
  disputes: Disputes,
  stand: Stand,
  wording: string,
  language: string | null,
  { nameOf }: Outlets,
): Told {
  const teller = tellers[language ?? "en"];
  if (!teller || !/[.。]$/u.test(wording)) return { text: wording, citations: [] };
  const refs = disputes.others(stand).flatMap(({ evidence }) => evidence);
  const sources = sourcesOf(refs);
  return {
    text: append(wording, teller.otherwise(namesOf(sources, nameOf), sources.length)),
    citations: refs.slice(0, mostCitations),
  };
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
