import type { Disagreement, Evidence, Position, Source, StorySummary } from "../../../shared/contracts/summary.ts";
import { limits } from "../../../shared/limits.ts";
import { headlineDisputed } from "./disputed.ts";
import { plainText, shorten } from "./plain-text.ts";
import { count } from "./wording.ts";
import { contentWords } from "./words.ts";

/** A source under the number that stands for it everywhere in a report. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** The outlet's name, or the key where the name has nothing visible in it. */
  readonly name: string;
  /** False for copies and for articles that were set aside: they are no further witness. */
  readonly independent: boolean;
}

/** What all forms of the report look up in a summary. */
export interface StoryView {
  readonly summary: StorySummary;
  readonly sources: readonly NumberedSource[];
  readonly byId: ReadonlyMap<string, NumberedSource>;
}

export const viewStory = (summary: StorySummary): StoryView => {
  const sources = summary.sources.map((source, i) => ({
    number: i + 1,
    source,
    name: shorten(plainText(source.name) || plainText(source.key), limits.maxReportNameChars) || `Source ${i + 1}`,
    independent: source.copyOf === undefined && source.offTopic !== true,
  }));
  return { summary, sources, byId: new Map(sources.map((entry) => [entry.source.id, entry])) };
};

/** The evidence of one source, in the order of first mention. */
export interface SourceEvidence {
  readonly from: NumberedSource;
  readonly evidence: readonly Evidence[];
}

/** Evidence by source, in the order of the sources. */
export const evidenceBySource = (view: StoryView, evidence: readonly Evidence[]): readonly SourceEvidence[] => {
  const groups = Map.groupBy(evidence, (item) => item.source);
  return view.sources
    .filter((entry) => groups.has(entry.source.id))
    .map((from) => ({ from, evidence: groups.get(from.source.id) ?? [] }));
};

/** Words that one or more sources print, and where each prints them. */
export interface SharedQuote {
  readonly quote: string;
  readonly voices: readonly { readonly from: NumberedSource; readonly at: Evidence }[];
}

/** Evidence with the same words under one head: what independent witnesses say first, in the order of the sources. */
export const sharedQuotes = (view: StoryView, evidence: readonly Evidence[]): readonly SharedQuote[] => {
  const voices = view.sources.flatMap((from) =>
    evidence.filter(({ source }) => source === from.source.id).map((at) => ({ from, at })),
  );
  return Array.from(
    Map.groupBy(voices, ({ at }) => plainText(at.quote)),
    ([quote, same]) => ({ quote, voices: same.filter(({ from }, i) => same[i - 1]?.from !== from) }),
  ).toSorted((a, b) => Number(hasWitness(b)) - Number(hasWitness(a)));
};

const hasWitness = ({ voices }: SharedQuote): boolean => voices.some(({ from }) => from.independent);

/** A claim as short as this is a heading of its own, also when the quote has the same words. */
const headingWords = 10;

/** Whether a position's claim is a quote over again, and would only be read twice. */
export const repeatsQuote = ({ claim, evidence }: Position): boolean => {
  const words = contentWords(claim);
  const said = ` ${words.join(" ")} `;
  return (
    words.length > headingWords && evidence.some(({ quote }) => ` ${contentWords(quote).join(" ")} `.includes(said))
  );
};

/** What an explanation has to say besides the claims themselves, at the least, to be worth its line. */
const explanationChars = 45;

/** How the positions differ, in a sentence; empty where it would only list the claims that stand right below. */
export const explanationOf = ({ explanation, positions }: Disagreement): string => {
  const text = plainText(explanation);
  const rest = positions.reduce((left, { claim }) => left.replace(plainText(claim), () => ""), text);
  return rest !== text && rest.length < explanationChars ? "" : text;
};

/** "3 sources", "1 source and 2 copies": how much support evidence is. */
export const support = (view: StoryView, evidence: readonly Evidence[]): string => {
  const by = evidenceBySource(view, evidence);
  const own = by.filter(({ from }) => from.independent).length;
  const copies = by.length - own;
  if (own === 0) return count(copies, "copy", "copies");
  return `${count(own, "source")}${copies > 0 ? ` and ${count(copies, "copy", "copies")}` : ""}`;
};

/** The line under the headline, in two halves: what the summary rests on, and what the sources disagree about. */
export const standfirst = (view: StoryView): { readonly basis: string; readonly dispute: string } => {
  const { headline, disagreements, rejected } = view.summary;
  const set = view.sources.filter(({ source }) => source.offTopic === true).length;
  const copies = view.sources.filter(({ source }) => source.copyOf !== undefined && source.offTopic !== true).length;
  const own = view.sources.length - set - copies;
  const rest = [
    copies > 0 && count(copies, "copy", "copies"),
    set > 0 && `${count(set, "article")} set aside`,
    rejected.length > 0 && `${count(rejected.length, "upload")} rejected`,
  ].filter((part) => part !== false);
  const basis =
    own === 0
      ? "No usable article"
      : `Merged from ${own === 1 ? "a single source" : `${count(own, "independent source")}`}`;
  const dispute =
    disagreements.length > 0
      ? `They disagree on ${count(disagreements.length, "point")}${headlineDisputed(headline, disagreements) ? ", also on a number in this headline" : ""}.`
      : own > 1
        ? "No disagreement was found."
        : "";
  return { basis: `${basis}${rest.length > 0 ? ` (${rest.join(", ")})` : ""}.`, dispute };
};

/** What it means that no disagreement is listed: said plainly, because silence is no proof of agreement. */
export const noDisagreement = (view: StoryView): string => {
  const own = view.sources.filter((entry) => entry.independent).length;
  if (own === 0) return "There was no article to compare.";
  if (own === 1) return "There is only one independent source, so there was nothing to compare it with.";
  return (
    "No disagreement was found between the sources. That doesn’t prove that there is none: only what the articles " +
    "themselves say was compared, and a difference that is worded very differently can be missed."
  );
};
