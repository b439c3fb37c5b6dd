import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Item } from "./items.ts";

interface Mark {
  readonly point: string;
  readonly position: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the marks `{point.position: words}` out of a text and says where their words stand. */
function unmark(marked: string, source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\{([a-z-]+)\.([a-z]): ([^{}]*)\}/g)) {
    text += marked.slice(last, match.index);
    const [, point = "", position = "", words = ""] = match;
    marks.push({ point, position, source, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

/** Marks of fewer words than this stand for their line: a lone "38" is no quote. */
const MIN_QUOTE_WORDS = 5;

function quoteOf(mark: Mark, text: string): readonly [number, number] {
  if (text.slice(mark.start, mark.end).split(" ").length >= MIN_QUOTE_WORDS) return [mark.start, mark.end];
  const end = text.indexOf("\n", mark.end);
  return [text.lastIndexOf("\n", mark.start) + 1, end < 0 ? text.length : end];
}

/** Sets with folders `read/` and `held/` say by these what is held back, `own/` by a hash. */
function setOf(file: string): string {
  const folder = dirname(file);
  const part = basename(folder);
  return part === "read" || part === "held" ? `${basename(dirname(folder))}-${part}` : "own";
}

/** Reads a story of `own/`, `everyday/` or `reported/` as a labelled item; the format is described in `own/README.md`. */
export function readOwnStory(file: string): Item {
  const [head = "", ...parts] = readFileSync(file, "utf8").split(/^== /m);
  const kinds = new Map(
    head
      .split("\n")
      // Without any point the story is a control: nothing in it is a disagreement.
      .filter((line) => line.trim() !== "")
      .map((line) => line.split(":").map((word) => word.trim()) as [string, string]),
  );
  const documents: { source: string; text: string }[] = [];
  const marks: Mark[] = [];
  for (const part of parts) {
    const source = part.slice(0, part.indexOf("\n")).trim();
    const read = unmark(part.slice(part.indexOf("\n") + 1).trim(), source);
    documents.push({ source, text: read.text });
    marks.push(...read.marks);
  }
  const textOf = new Map(documents.map(({ source, text }) => [source, text]));
  for (const { point } of marks) if (!kinds.has(point)) throw new Error(`${basename(file)}: no kind for ${point}`);
  return {
    id: `${setOf(file)}-${basename(file, ".story")}`,
    control: kinds.size === 0,
    documents,
    gold_disagreements: [...kinds].map(([point, kind]) => {
      const own = marks.filter((mark) => mark.point === point);
      const positions = [...new Set(own.map((mark) => mark.position))].sort();
      if (positions.length < 2) throw new Error(`${basename(file)}: ${point} has one position`);
      return {
        kind: kind.replace("?", ""),
        topic: point,
        ...(kind.endsWith("?") ? { optional: true } : {}),
        positions: positions.map((position) => {
          const here = own.filter((mark) => mark.position === position);
          return {
            sources: [...new Set(here.map((mark) => mark.source))],
            quotes: here.map((mark) => {
              const { source } = mark;
              const [start, end] = quoteOf(mark, textOf.get(source)!);
              const quote = textOf.get(source)!.slice(start, end);
              return { source, quote, start, end, mark: [mark.start, mark.end] as const };
            }),
          };
        }),
      };
    }),
  };
}
