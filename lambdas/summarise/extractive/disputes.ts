import type { DraftDisagreement, DraftPosition, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";

/** A position of a disagreement as it can be told in half a sentence. */
const mostWordsInPassing = 8;
const mostTold = 2;
/** Citations that a half sentence adds, for each position. */
const mostCitations = 3;

/** "one source says …": how a language tells that others say otherwise. `sources` is at least 1. */
const tellers: Readonly<Record<string, (sources: number, claim: string) => string>> = {
  en: (sources, claim) =>
    sources === 1 ? `one source says ${claim}` : `${sources === 2 ? "two" : "several"} sources say ${claim}`,
  de: (sources, claim) => (sources === 1 ? `laut einer Quelle ${claim}` : `laut anderen Quellen ${claim}`),
  fr: (sources, claim) => (sources === 1 ? `selon une source, ${claim}` : `selon d’autres sources, ${claim}`),
  es: (sources, claim) => (sources === 1 ? `según una fuente, ${claim}` : `según otras fuentes, ${claim}`),
};

const keyOf = ({ source, sentence }: SentenceRef): string => `${source}.${sentence}`;
const lowered = (claim: string): string => claim.charAt(0).toLowerCase() + claim.slice(1);

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
      ({ dispute, position }) => text.includes(position.claim) && isBrief(this.all[dispute]!),
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
      if (!teller || !isBrief(this.all[dispute]!) || told >= mostTold || !candidate.text.includes(position.claim))
        continue;
      const others = positions.filter((other) => other !== position);
      if (others.length === 0 || !/[.。]$/u.test(text)) continue;
      const parts = others.map((other) => {
        const sources = new Set(other.evidence.map(({ source }) => source)).size;
        citations.push(...other.evidence.slice(0, mostCitations));
        return teller(sources, lowered(other.claim));
      });
      text = `${text.slice(0, -1)}; ${parts.join(", ")}.`;
      told++;
    }
    return { text, citations };
  }
}
