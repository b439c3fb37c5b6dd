import { z } from "zod";
import { StorySummary, SUMMARY_SCHEMA } from "./contracts/summary.ts";

/** What was given is no summary that this version can read. `message` says what to do, `cause` holds the details. */
export class UnreadableSummary extends Error {
  override readonly name = "UnreadableSummary";
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new UnreadableSummary("this is not JSON: expected the content of a summary.json", { cause });
  }
};

const versionOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;

/**
 * The summary in `summary.json`, checked and typed. Fields that this version doesn't know are dropped.
 *
 * @example
 * const summary = readSummary(await readFile("out/stories/default/summary.json", "utf8"));
 * for (const { question, positions } of summary.disagreements) console.log(question, positions.length);
 *
 * @param json the file's text, or the value parsed from it
 * @throws UnreadableSummary when it is something else, damaged, or of a version that this reader doesn't know
 */
export const readSummary = (json: unknown): StorySummary => {
  const value = typeof json === "string" ? parseJson(json) : json;
  const version = versionOf(value);
  if (typeof version !== "string") {
    throw new UnreadableSummary('this is no story summary: it has no "schema" that names its version');
  }
  if (version !== SUMMARY_SCHEMA) {
    throw new UnreadableSummary(
      version.startsWith("story-summary/")
        ? `this summary has the version ${JSON.stringify(version.slice(0, 40))}, and this reader knows ${JSON.stringify(SUMMARY_SCHEMA)}: use the reader of the release that wrote it, or a newer one`
        : `this is no story summary: its "schema" is ${JSON.stringify(version.slice(0, 40))}, expected ${JSON.stringify(SUMMARY_SCHEMA)}`,
    );
  }
  const result = StorySummary.safeParse(value);
  if (!result.success) {
    throw new UnreadableSummary(`this summary is damaged:\n${z.prettifyError(result.error)}`, { cause: result.error });
  }
  return result.data;
};
