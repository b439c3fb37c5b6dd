/** A part of the answer that doesn't stand, and what the check said about it. */
export interface Flaw {
  readonly part: "headline" | "summary" | "disagreement" | "claim";
  /** The part as JSON. */
  readonly was: string;
  readonly complaints: readonly string[];
}

/** The last message of the repair: the exact complaints, and room for the corrected parts alone. */
export const repairTask = (flaws: readonly Flaw[], words: number): string => {
  const of = (part: Flaw["part"]) => flaws.filter((flaw) => flaw.part === part);
  const rows = (part: Flaw["part"]) =>
    of(part).map(({ was, complaints }, index) => `${part} ${index + 1}: ${was}\n  problem: ${complaints.join("; ")}`);
  return [
    `Task: repair. A program checked your answer against the sentences you cited. These parts don't stand. Give each of them again, corrected: the right ids, only what the cited sentences say, numbers, names and quotations as they stand there. In summary the ${of("summary").length} corrected sentences in this order, in disagreements the ${of("disagreement").length} corrected ones in this order, in claims the ${of("claim").length} corrected ones in this order${of("headline").length > 0 ? ", and the headline" : ""}; nothing else. A part that can't be borne out becomes an entry with empty texts and empty lists. The whole summary stays within ${words} words.`,
    ...rows("headline"),
    ...rows("summary"),
    ...rows("disagreement"),
    ...rows("claim"),
  ].join("\n\n");
};
