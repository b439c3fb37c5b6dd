import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Item } from "./items.ts";

/** The evaluator's names of the kinds of a fact that sources can tell differently. */
const KINDS: Readonly<Record<string, string>> = {
  quantity: "number",
  time: "date",
  attribution: "attribution",
  contradiction: "contradiction",
  framing: "framing",
};

interface Version {
  /** Versions of different sides exclude each other; side 0 is compatible with all. */
  readonly side: string;
  readonly text: string;
}

interface Fact {
  readonly kind: string;
  readonly topic: string;
  readonly versions: readonly Version[];
}

/** Where a source tells a fact, as offsets into its text. */
export interface FactTold {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly side: string;
  /** Number of the fact in its event, and its kind: one that sources can tell differently, `same` or `near`. */
  readonly fact: number;
  readonly kind: string;
}

/** An event as a story, with every fact and not only those that sources tell differently. */
export interface EventStory {
  readonly item: Item;
  readonly told: readonly FactTold[];
}

/** A number, the same each time, by which things are put in an order that has nothing to do with what they say. */
const lot = (text: string): string => createHash("sha256").update(text).digest("hex");

function factOf(block: string, place: string): Fact {
  const [head = "", ...lines] = block.split("\n").filter((line) => line.trim() !== "");
  const [kind = "", topic = ""] = head.split("|").map((part) => part.trim());
  const versions = lines.map((line) => {
    const match = /^(\d) \| (.+)$/.exec(line);
    if (match === null) throw new Error(`${place}: not a version: ${line}`);
    return { side: match[1]!, text: match[2]!.trim() };
  });
  return { kind, topic, versions };
}

/** One event as a story: each source tells each fact at most once, in an order of its own, a paragraph a fact. */
function storyOf(name: string, index: number, facts: readonly Fact[]): EventStory {
  const told = facts.flatMap((fact) =>
    fact.versions
      .toSorted((a, b) => lot(a.text).localeCompare(lot(b.text)))
      .map((version, outlet) => ({ ...version, fact, outlet })),
  );
  const outlets = [...new Set(told.map(({ outlet }) => outlet))].sort();
  const documents = outlets.map((outlet) => ({
    source: `S${outlet + 1}`,
    text: told
      .filter((version) => version.outlet === outlet)
      .toSorted((a, b) => lot(`${outlet} ${a.text}`).localeCompare(lot(`${outlet} ${b.text}`)))
      .map(({ text }) => text)
      .join("\n\n"),
  }));
  const gold = facts.flatMap((fact) => {
    const kind = KINDS[fact.kind];
    const sides = [...new Set(fact.versions.map(({ side }) => side))].filter((side) => side !== "0").sort();
    if (kind === undefined || sides.length < 2) return [];
    const positions = sides.map((side) => {
      const own = told.filter((version) => version.fact === fact && version.side === side);
      const quotes = own.map(({ text, outlet }) => {
        const start = documents[outlets.indexOf(outlet)]!.text.indexOf(text);
        const end = start + text.length;
        return { source: `S${outlet + 1}`, quote: text, start, end, mark: [start, end] as const };
      });
      return { sources: quotes.map(({ source }) => source), quotes };
    });
    return [{ kind, topic: fact.topic, positions }];
  });
  const item = { id: `event-${name}-${index + 1}`, control: gold.length === 0, documents, gold_disagreements: gold };
  const versionsTold = told.map(({ text, outlet, side, fact }) => {
    const start = documents[outlets.indexOf(outlet)]!.text.indexOf(text);
    return {
      source: `S${outlet + 1}`,
      start,
      end: start + text.length,
      side,
      fact: facts.indexOf(fact),
      kind: fact.kind,
    };
  });
  return { item, told: versionsTold };
}

/** Reads the events of a file of `events/`, with who tells which fact where; the format is described in `events/README.md`. */
export function readEvents(file: string): EventStory[] {
  const name = basename(file, ".events");
  const [, ...events] = readFileSync(file, "utf8").split(/^# EVENT .*$/m);
  return events.map((event, index) => {
    const [, ...facts] = event.split(/^## /m);
    return storyOf(
      name,
      index,
      facts.map((block) => factOf(block, `${basename(file)}, event ${index + 1}`)),
    );
  });
}

/** The events of a file as labelled stories. */
export const readEventStories = (file: string): Item[] => readEvents(file).map(({ item }) => item);
