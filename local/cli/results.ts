import { basename, join, relative, resolve } from "node:path";
import pc from "picocolors";
import { renderText } from "../../lambdas/summarise/report/text.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { DEFAULT_STORY, summaryKeys } from "../../shared/keys.ts";
import type { Store } from "../../shared/store/store.ts";
import type { RunReport } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";

/** More stories than this are listed, not printed whole. */
const maxPrintedStories = 3;
const maxListedStories = 40;

/** The summaries of these stories; a story whose last article went has none. */
export const readSummaries = async (
  stories: readonly string[],
  output: Pick<Store, "get">,
): Promise<StorySummary[]> => {
  const found: StorySummary[] = [];
  for (const story of stories) {
    const object = await output.get(summaryKeys(story).json);
    if (object) found.push(StorySummary.parse(JSON.parse(new TextDecoder().decode(object.body))));
  }
  return found;
};

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const shownPath = (out: string, key: string): string => {
  const path = relative(process.cwd(), resolve(out, key));
  return path.startsWith("..") ? resolve(out, key) : path;
};

/** What a story is called in a list: loose files are the story of the folder that they lie in. */
const nameOf = ({ story }: StorySummary, folder: string | undefined): string =>
  story === DEFAULT_STORY && folder ? basename(resolve(folder)) : story;

const line = (summary: StorySummary, folder: string | undefined): string =>
  `  ${pc.bold(nameOf(summary, folder))}  ${summary.headline}\n    ${counted(summary.sources.length, "source")}, ${counted(summary.disagreements.length, "disagreement")}${
    summary.rejected.length > 0 ? `, ${pc.yellow(`${summary.rejected.length} rejected`)}` : ""
  }`;

/** What a run is worth telling a person: the summaries, or a list of them, then where the files are and what failed. */
const resultText = (
  summaries: readonly StorySummary[],
  report: RunReport,
  out: string,
  folder: string | undefined,
): string => {
  const parts: string[] = [];
  if (summaries.length <= maxPrintedStories) {
    for (const summary of summaries)
      parts.push(renderText(summary, { columns: columns(), color: pc.isColorSupported }));
  } else {
    parts.push(
      summaries
        .slice(0, maxListedStories)
        .map((summary) => line(summary, folder))
        .join("\n"),
    );
    if (summaries.length > maxListedStories) parts.push(`  … and ${summaries.length - maxListedStories} more`);
  }
  parts.push(whereText(summaries, report, out));
  if (report.failures.length > 0) parts.push(failureText(report));
  return `${parts.join("\n\n")}\n`;
};

const whereText = (summaries: readonly StorySummary[], report: RunReport, out: string): string => {
  const [only] = summaries;
  const done = `${counted(report.uploads, "file")}, ${counted(summaries.length, "story", "stories")}`;
  if (!only) return `${done}. Nothing is left to show.`;
  const page = summaries.length === 1 ? summaryKeys(only.story).html : "stories/index.html";
  return [
    `${done}.`,
    `  page      ${pc.cyan(shownPath(out, page))}`,
    `  data      ${shownPath(out, summaries.length === 1 ? summaryKeys(only.story).json : "stories")}`,
    `  articles  ${shownPath(out, "articles")}`,
  ].join("\n");
};

const failureText = (report: RunReport): string =>
  pc.red(
    [
      `${counted(report.failures.length, "item")} could not be done after several tries:`,
      ...report.failures.map((failure) => `  ${failure.what}: ${failure.reason}`),
    ].join("\n"),
  );

const columns = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 110));

/** Prints a run's results as was asked for: for people, as JSON alone, or the files alone. */
export const printSummaries = (
  args: Pick<Arguments, "json" | "quiet" | "folder">,
  summaries: readonly StorySummary[],
  report: RunReport,
  out: string,
): void => {
  if (args.json) process.stdout.write(`${JSON.stringify(summaries, null, 2)}\n`);
  else if (args.quiet)
    for (const { story } of summaries) process.stdout.write(`${join(out, summaryKeys(story).html)}\n`);
  else process.stdout.write(`\n${resultText(summaries, report, out, args.folder)}`);
  if (args.quiet || args.json)
    for (const { what, reason } of report.failures) process.stderr.write(`${what}: ${reason}\n`);
};
