import type { AnnotatedSentence } from "../annotate/types.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Place } from "./surroundings.ts";

/** Which end of something a time is of: when it begins isn't when it ends. */
export type Phase = "begins" | "ends";

const PHASES: readonly (readonly [Phase, ReadonlySet<string>])[] = [
  ["begins", wordSet("begin beginning start open opening launch commence")],
  ["ends", wordSet("end finish complete completion conclude conclusion close lapse expire expiry cease stop resume")],
];

/** The phase that the nearest of the events of a time tells; undefined where none tells one. */
export function phaseOf(
  { tokens }: AnnotatedSentence,
  { first, last }: Place,
  events: readonly number[],
): Phase | undefined {
  const away = (at: number) => (at < first ? first - at : at - last + 1);
  const nearest = [...events].sort((a, b) => away(a) - away(b));
  for (const at of nearest) {
    const known = PHASES.find(([, words]) => words.has(tokens[at]!.lemma));
    if (known !== undefined) return known[0];
  }
  return undefined;
}
