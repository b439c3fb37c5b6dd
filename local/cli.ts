#!/usr/bin/env node
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { extractiveEngine } from "../lambdas/summarise/extractive/engine.ts";
import manifest from "../package.json" with { type: "json" };
import { systemClock } from "../shared/clock.ts";
import { BadConfiguration } from "../shared/errors.ts";
import { summaryKeys } from "../shared/keys.ts";
import { silentLog } from "../shared/log.ts";
import { type Arguments, readArguments, usage } from "./cli/arguments.ts";
import { checkInput, prepareOutput } from "./cli/folders.ts";
import { openFile } from "./cli/open.ts";
import { progressDisplay } from "./cli/progress.ts";
import { readSummaries, resultText } from "./cli/results.ts";
import { FolderStore } from "./folder-store.ts";
import { LocalPipeline, type RunReport } from "./pipeline.ts";
import { watchFolder } from "./watch.ts";

const example = fileURLToPath(new URL("../examples/ferry-collision", import.meta.url));

const columns = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 110));

const show = async (args: Arguments, output: FolderStore, report: RunReport): Promise<void> => {
  const summaries = await readSummaries(report.stories, output);
  if (args.json) process.stdout.write(`${JSON.stringify(summaries, null, 2)}\n`);
  else if (args.quiet)
    for (const { story } of summaries) process.stdout.write(`${join(output.root, summaryKeys(story).html)}\n`);
  else process.stdout.write(`\n${resultText(summaries, report, output.root, columns())}`);
  if (args.quiet || args.json)
    for (const { what, reason } of report.failures) process.stderr.write(`${what}: ${reason}\n`);
};

const pageOf = (output: FolderStore, stories: readonly string[]): string =>
  join(output.root, stories.length === 1 ? summaryKeys(stories[0] as string).html : "stories/index.html");

const run = async (args: Arguments): Promise<number> => {
  const folder = await checkInput(args.folder ?? example);
  const out = await prepareOutput(args.out, folder);
  const input = new FolderStore(folder, [out]);
  const output = new FolderStore(out);
  const display = progressDisplay(process.stderr, args.quiet || args.json);
  const engine = extractiveEngine();
  const pipeline = new LocalPipeline({
    input,
    output,
    clock: systemClock,
    log: silentLog,
    engine,
    fallback: engine,
    defaults: {
      words: args.words ?? 230,
      ...(args.language ? { language: args.language } : {}),
      ...(args.guidance ? { guidance: args.guidance } : {}),
    },
    mode: args.mode,
    progress: (step) => display.report(step),
  });
  const name = relative(process.cwd(), folder);
  if (!args.quiet && !args.json)
    process.stderr.write(
      `${pc.dim(`Reading ${name === "" ? "this folder" : name.startsWith("..") ? resolve(folder) : name}`)}\n`,
    );
  const report = await pipeline.runAll();
  display.end();
  if (report.uploads === 0 && !args.watch) {
    process.stderr.write(
      `There are no articles in ${args.folder}. It takes .html, .txt and .md files, loose or in one folder a story.\n`,
    );
    return 1;
  }
  await show(args, output, report);
  if (args.open && report.stories.length > 0 && !(await openFile(pageOf(output, report.stories)))) {
    process.stderr.write("No browser could be started; open the page by hand.\n");
  }
  if (args.watch) await watchFolder(input, [out], pipeline, (changed) => show(args, output, changed));
  else if (!args.folder) process.stdout.write(`\nYour own articles: ${pc.bold("npm start -- <folder>")}\n`);
  return report.failures.length > 0 ? 1 : 0;
};

const main = async (): Promise<number> => {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args.show) {
      process.stdout.write(args.show === "help" ? usage : `${manifest.version}\n`);
      return 0;
    }
    return await run(args);
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error;
    process.stderr.write(`${pc.red("Not done:")} ${error.message}.\nnpm start -- --help explains.\n`);
    return 2;
  }
};

process.exitCode = await main();
