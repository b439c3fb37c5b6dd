import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawLine } from "../../lambdas/clean/classify/line.ts";
import { linesOf } from "../../lambdas/clean/text/lines.ts";

/** A record of `loose.jsonl` or `whole.jsonl`. */
export interface TextRecord {
  readonly id: string;
  readonly site: string;
  readonly level: "loose" | "whole";
  readonly en: boolean;
  readonly noisy_text: string;
  /** One a line: 1 body, 0 boilerplate, 2 neutral, -1 uncertain, -2 blank. */
  readonly labels: readonly number[];
}

/** A document with a label for each of its lines that are not blank. */
export interface LabelledText {
  readonly id: string;
  readonly site: string;
  readonly level: string;
  readonly en: boolean;
  readonly lines: readonly RawLine[];
  readonly labels: readonly number[];
}

export const readRecords = (path: string): TextRecord[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as TextRecord);

/**
 * The lines as cleaning sees them, each with the label of the line that it came from. Lines that cleaning put together
 * or cut up get the label of the first of their kind that holds their beginning.
 */
export const labelled = (record: TextRecord): LabelledText => {
  const lines = linesOf(record.noisy_text);
  const source = record.noisy_text.split("\n").map((text) =>
    linesOf(text)
      .map((line) => line.text)
      .join(" "),
  );
  let at = 0;
  const labels = lines.map((line) => {
    for (let step = at; step < source.length; step++) {
      const whole = source[step]!;
      if (whole !== "" && (whole.includes(line.text) || line.text.startsWith(whole))) {
        // A piece of a huge line: the next piece may come from the same line.
        at = whole === line.text || !whole.includes(line.text) ? step + 1 : step;
        return record.labels[step]!;
      }
    }
    return -1;
  });
  return { ...record, lines, labels };
};

/** All labelled texts of a data folder. */
export const readTexts = (folder: string): LabelledText[] =>
  ["loose.jsonl", "whole.jsonl"].flatMap((file) => readRecords(join(folder, file)).map(labelled));
