import type { DraftDisagreement, DraftPosition, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";

/** A position of a disagreement as it can be told in half a sentence. */
const mostWordsInPassing = 8;
const mostTold = 2;
/** Citations that a half sentence adds, for each position. */
const mostCitations = 3;

/** "one source says …": how a language tells that others say otherwise. `sources` is at least 1. */
const tellers: Readonly<Record<string, (sources: number, claims: readonly string[]) => string>> = {
  en: (sources, claims) => {
    const who = claims.length > 1 ? "other sources say" : sources === 1 ? "one source says" : "other sources say";
    return `${who} ${claims.join(" or ")}`;
  },
  de: (sources, claims) => `laut ${sources === 1 ? "einer Quelle" : "anderen Quellen"} ${claims.join(" oder ")}`,
  fr: (sources, claims) => `selon ${sources === 1 ? "une source" : "d’autres sources"}, ${claims.join(" ou ")}`,
  es: (sources, claims) => `según ${sources === 1 ? "una fuente" : "otras fuentes"}, ${claims.join(" o ")}`,
};

const keyOf = ({ source, sentence }: SentenceRef): string => `${source}.${sentence}`;

/** Words with which an amount begins; a name or a weekday keeps its capital. */
const amountOpener =
  /^(?:about|around|approximately|roughly|some|at|more|less|fewer|up|as|nearly|almost|over|under|between|well|just|only|no|an?|close|[\p{Ll}-]*(?:dozen|hundred|thousand|million|billion)s?|tens|scores|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|half|a)$/iu;

/** The claim as it stands inside a sentence. */
const lowered = (claim: string): string => {
  const [first = ""] = claim.split(/\s/);
  return amountOpener.test(first) ? claim.charAt(0).toLowerCase() + claim.slice(1) : claim;
};

/** Whether the wording has the claim in it, whatever the case of its first letter. */
const holds = (text: string, claim: string): boolean => text.toLowerCase().includes(claim.toLowerCase());

/** Whether every position is an amount or a time in a few words. */
const isBrief = ({ kind, positions }: DraftDisagreement): boolean =>
  (kind === "quantity" || kind === "time") &&
  positions.every(({ claim }) => claim.split(/\s+/).length <= mostWordsInPassing);

/** A disagreement told in passing at a sentence of the summary. */
export interface Told {
  readonly text: string;
  readonly citations: readonly SentenceRef[];
}

/** Disagreements by the sentences that they rest on. */
export class Disputes {
  private readonly positionsAt = new Map<string, { dispute: number; position: DraftPosition }[]>();
  readonly all: readonly DraftDisagreement[];

  constructor(disagreements: readonly DraftDisagreement[]) {
    this.all = disagreements;
    disagreements.forEach(({ positions }, dispute) => {
      for (const position of positions)
        for (const ref of position.evidence) {
          const list = this.positionsAt.get(keyOf(ref));
          if (list) list.push({ dispute, position });
          else this.positionsAt.set(keyOf(ref), [{ dispute, position }]);
        }
    });
  }

  /** Disagreements that rest on the sentence, by number. */
  at(source: string, sentence: number): number[] {
    return [...new Set(this.positionsAt.get(keyOf({ source, sentence }))?.map(({ dispute }) => dispute))];
  }

  /** Disagreements in which the wording takes a position and that can be told in passing there. */
  of({ sentence, text }: Pick<Candidate, "sentence" | "text">): number[] {
    const found = this.positionsAt.get(keyOf({ source: sentence.source, sentence: sentence.number })) ?? [];
    const tellable = found.filter(
      ({ dispute, position }) => holds(text, position.claim) && isBrief(this.all[dispute]!),
    );
    return [...new Set(tellable.map(({ dispute }) => dispute))];
  }

  /** The wording with what others say instead: "…; one source says about 100,000." */
  tell(candidate: Pick<Candidate, "sentence" | "text">, language: string | null): Told {
    const { sentence } = candidate;
    const teller = tellers[language ?? "en"];
    const own = this.positionsAt.get(keyOf({ source: sentence.source, sentence: sentence.number })) ?? [];
    let text = candidate.text;
    const citations: SentenceRef[] = [];
    let told = 0;
    for (const { dispute, position } of own) {
      const { positions } = this.all[dispute]!;
      if (!teller || !isBrief(this.all[dispute]!) || told >= mostTold || !holds(candidate.text, position.claim))
        continue;
      const others = positions.filter((other) => other !== position);
      if (others.length === 0 || !/[.。]$/u.test(text)) continue;
      const sources = new Set(others.flatMap((other) => other.evidence.map(({ source }) => source))).size;
      for (const other of others) citations.push(...other.evidence.slice(0, mostCitations));
      text = `${text.slice(0, -1)}; ${teller(
        sources,
        others.map((other) => lowered(other.claim)),
      )}.`;
      told++;
    }
    return { text, citations };
  }
}
