import type { DraftDisagreement, DraftPosition, SentenceRef } from "../../../shared/contracts/draft.ts";
import { numbersIn } from "../ground/numbers.ts";
import type { Candidate } from "./candidates.ts";

/** A position of a disagreement as it can be told in half a sentence. */
const mostWordsInPassing = 8;
/** Share of a position's words that a wording must have to take it. */
const takenFrom = 0.6;

/** A wording of a sentence of the story. */
type Wording = Pick<Candidate, "sentence" | "text">;

const keyOf = ({ source, sentence }: SentenceRef): string => `${source}.${sentence}`;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the wording has the claim in it, whatever the case of its first letter. */
export const holds = (text: string, claim: string): boolean => text.toLowerCase().includes(claim.toLowerCase());

/** Numbers that a text gives, in digits and in words. */
const numbersOf = (text: string): string => [...numbersIn(text, ["en"])].sort().join(" ");

/** Whether the wording gives the claim: in its words, or the same number in others ("14" for "fourteen"). */
const gives = ({ sentence, text }: Wording, claim: string): boolean => {
  if (holds(text, claim)) return true;
  const numbers = numbersOf(claim);
  return (
    numbers !== "" &&
    sentence.quantities.some(({ start, end }) => {
      const amount = sentence.text.slice(start - sentence.start, end - sentence.start);
      return numbersOf(amount) === numbers && holds(text, amount);
    })
  );
};

/** Whether every position is an amount or a time in a few words. */
export const isBrief = ({ kind, positions }: DraftDisagreement): boolean =>
  (kind === "quantity" || kind === "time") &&
  positions.every(({ claim }) => claim.split(/\s+/).length <= mostWordsInPassing && !/-old$/.test(claim));

/** Detectors that compare names or single words: one thing has many, so what they find is listed and not told in the text. */
const byName = new Set(["rule:entities", "rule:parties", "rule:since", "rule:single-word"]);

/** Whether one position flatly excludes the other. */
const isFlat = ({ kind, basis }: DraftDisagreement): boolean =>
  (kind === "contradiction" || kind === "attribution") && !byName.has(basis);

/** Words that two positions on one matter have in common at the least. */
const leastCommon = 3;

/** Whether whoever takes one position can't be cited for the other. */
const excludes = ({ kind, basis, positions }: DraftDisagreement): boolean => {
  if (kind === "framing") return false;
  if (basis !== "rule:parties") return true;
  const [first, ...rest] = positions.map(({ claim }) => new Set(wordsIn(claim).filter((word) => word.length > 2)));
  return rest.every((words) => [...words].filter((word) => first!.has(word)).length >= leastCommon);
};

const witnessesOf = ({ evidence }: DraftPosition): number => new Set(evidence.map(({ source }) => source)).size;

/** A position that a sentence takes in a disagreement. */
export interface Stand {
  readonly dispute: number;
  readonly position: DraftPosition;
}

/** Disagreements by the sentences that they rest on. */
export class Disputes {
  private readonly standsAt = new Map<string, Stand[]>();
  readonly all: readonly DraftDisagreement[];

  constructor(disagreements: readonly DraftDisagreement[]) {
    this.all = disagreements;
    disagreements.forEach(({ positions }, dispute) => {
      for (const position of positions)
        for (const ref of position.evidence) {
          const list = this.standsAt.get(keyOf(ref));
          if (list) list.push({ dispute, position });
          else this.standsAt.set(keyOf(ref), [{ dispute, position }]);
        }
    });
  }

  private stands(source: string, sentence: number): readonly Stand[] {
    return this.standsAt.get(keyOf({ source, sentence })) ?? [];
  }

  /** Disagreements that rest on the sentence, by number. */
  at(source: string, sentence: number): number[] {
    return [...new Set(this.stands(source, sentence).map(({ dispute }) => dispute))];
  }

  /** Amounts and times on which the wording takes a position that can be told in passing there. */
  inPassing({ sentence, text }: Wording): Stand[] {
    return this.stands(sentence.source, sentence.number).filter(
      ({ dispute, position }) => gives({ sentence, text }, position.claim) && isBrief(this.all[dispute]!),
    );
  }

  /** Flat contradictions in which the wording takes a position. */
  inFull({ sentence, text }: Wording): Stand[] {
    const words = new Set(wordsIn(text));
    return this.stands(sentence.source, sentence.number).filter(({ dispute, position }) => {
      if (!isFlat(this.all[dispute]!)) return false;
      if (text === sentence.text) return true;
      const claim = wordsIn(position.claim);
      return claim.filter((word) => words.has(word)).length >= claim.length * takenFrom;
    });
  }

  /** The other positions, those with the most witnesses first. */
  others({ dispute, position }: Stand): DraftPosition[] {
    return this.all[dispute]!.positions.filter((other) => other !== position).sort(
      (a, b) => witnessesOf(b) - witnessesOf(a),
    );
  }

  /** Whether more witnesses say otherwise: what fewer say doesn't come first. */
  isMinority(stand: Stand): boolean {
    return this.others(stand).some((other) => witnessesOf(other) > witnessesOf(stand.position));
  }

  /** Whether two sentences take different positions: the one is no witness of the other. */
  opposed(a: SentenceRef, b: SentenceRef): boolean {
    const others = this.stands(b.source, b.sentence);
    const mine = this.stands(a.source, a.sentence).filter(({ dispute }) => excludes(this.all[dispute]!));
    return mine.some(
      ({ dispute, position }) =>
        others.some((other) => other.dispute === dispute && other.position !== position) &&
        !others.some((other) => other.dispute === dispute && other.position === position),
    );
  }
}
