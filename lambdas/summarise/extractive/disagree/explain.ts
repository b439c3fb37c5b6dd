import { amountInside } from "./amount-inside.ts";
import type { Side } from "./candidate.ts";
import { listed, spokenNames } from "./spoken.ts";

/** Outlets of one position that are named; more are "and others". */
const mostNamed = 3;
/** Words of a position that is told without quotation marks. */
const mostPlainWords = 8;

/** A position: what it says, and whose places it rests on. */
export interface Told {
  readonly claim: string;
  readonly sides: readonly Side[];
}

/** Who takes a position, and whether that is more than one. */
function whoOf({ sides }: Told, nameOf: (source: string) => string, isFirst: boolean): { who: string; many: boolean } {
  const sources = [...new Set(sides.map(({ sentence }) => sentence.source))];
  const names = spokenNames(sources, nameOf);
  const many = sources.length > 1;
  if (names.length < sources.length && (names.length === 0 || sources.length <= mostNamed)) {
    if (!many) return { who: isFirst ? "one source" : "another", many };
    return { who: isFirst ? (sources.length === 2 ? "two sources" : "several sources") : "others", many };
  }
  const shown = sources.length <= mostNamed ? listed(names) : `${names.slice(0, mostNamed - 1).join(", ")} and others`;
  return { who: shown, many };
}

/**
 * How the positions differ, in one sentence that says who says what: "The Post says six weeks; the Herald and the Wire say three
 * months." Amounts and names are told without quotation
 * marks.
 */
export function explanationOf(
  positions: readonly Told[],
  nameOf: (source: string) => string,
  manner: "amounts" | "names" | "clauses",
): string {
  const plain = manner !== "clauses" && positions.every(({ claim }) => claim.split(/\s+/).length <= mostPlainWords);
  const parts = positions.map((position, i) => {
    const { who, many } = whoOf(position, nameOf, i === 0);
    const claim = plain ? amountInside(position.claim) : `“${position.claim}”`;
    const verb = !plain ? "write" : manner === "names" ? "name" : "say";
    return `${who} ${verb}${many ? "" : "s"} ${claim}`;
  });
  const text = `${parts.join("; ")}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
