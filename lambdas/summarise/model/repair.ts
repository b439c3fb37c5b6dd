import type { Draft } from "../../../shared/contracts/draft.ts";
import type { Complaint } from "../ground/ground.ts";
import type { Flaw } from "./prompts/repair.ts";

type Content = Pick<Draft, "headline" | "summary" | "disagreements" | "coverage">;

/** Codes that make an item fall when they are said of the item itself, and that other words or ids may cure. */
const curable: ReadonlySet<Complaint["code"]> = new Set(["uncited", "unsupported", "no-evidence", "same-position"]);

const item = /^(summary|disagreements|coverage)\[(\d+)\]$/;

interface Fallen {
  readonly list: "summary" | "disagreements" | "coverage";
  readonly index: number;
  readonly complaints: readonly string[];
}

/** The items of a draft that fell, in its order, each with everything that was said of it and its parts. */
export const fallenIn = (complaints: readonly Complaint[]): readonly Fallen[] => {
  const fallen = new Map<string, Fallen>();
  for (const { code, path } of complaints) {
    const match = item.exec(path);
    if (!match || !curable.has(code) || fallen.has(path)) continue;
    const all = complaints.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
    fallen.set(path, {
      list: match[1] as Fallen["list"],
      index: Number(match[2]),
      complaints: [...new Set(all.map(({ message }) => message))],
    });
  }
  const lists = ["summary", "disagreements", "coverage"];
  return [...fallen.values()].sort((a, b) => lists.indexOf(a.list) - lists.indexOf(b.list) || a.index - b.index);
};

const partOf = { summary: "summary", disagreements: "disagreement", coverage: "claim" } as const;

/** What the repair call is told. Claims alone aren't worth a call: one that falls leaves the table a row shorter. */
export const flawsOf = (draft: Content, complaints: readonly Complaint[]): readonly Flaw[] => {
  const flaws = allFlawsOf(draft, complaints);
  return flaws.some(({ part }) => part !== "claim") ? flaws : [];
};

const allFlawsOf = (draft: Content, complaints: readonly Complaint[]): readonly Flaw[] => [
  ...complaints
    .filter(({ path }) => path === "headline")
    .map(({ message }): Flaw => ({ part: "headline", was: JSON.stringify(draft.headline), complaints: [message] })),
  ...fallenIn(complaints).map(
    ({ list, index, complaints: said }): Flaw => ({
      part: partOf[list],
      was: shown(draft[list][index]),
      complaints: said,
    }),
  ),
];

/** An item as the model wrote it: references as ids, under the names of the answer's schema. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (key, one) => {
    if (one && typeof one === "object" && "source" in one && "sentence" in one) return `${one.source}.${one.sentence}`;
    if (key === "basis") return undefined;
    if (one && typeof one === "object" && !Array.isArray(one) && ("evidence" in one || "citations" in one)) {
      const { evidence, citations, ...rest } = one;
      return { ...rest, refs: evidence ?? citations };
    }
    return one;
  });

const replaced = <T>(items: readonly T[], indexes: readonly number[], corrected: readonly T[]): T[] => {
  // Another number of answers than questions can't be told apart: then nothing is replaced, and the check drops the fallen.
  if (corrected.length !== indexes.length) return [...items];
  return items.map((one, index) => {
    const at = indexes.indexOf(index);
    return at < 0 ? one : (corrected[at] as T);
  });
};

/** The draft with the corrected parts in the place of those that fell. */
export const repaired = <T extends Content>(draft: T, complaints: readonly Complaint[], correction: Content): T => {
  const fallen = fallenIn(complaints);
  const at = (list: Fallen["list"]) => fallen.filter((one) => one.list === list).map(({ index }) => index);
  const headlineFell = complaints.some(({ path }) => path === "headline");
  return {
    ...draft,
    headline: headlineFell && correction.headline ? correction.headline : draft.headline,
    summary: replaced(draft.summary, at("summary"), correction.summary),
    disagreements: replaced(draft.disagreements, at("disagreements"), correction.disagreements),
    coverage: replaced(draft.coverage, at("coverage"), correction.coverage),
  };
};
