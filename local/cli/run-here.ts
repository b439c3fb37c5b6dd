import { join, relative, resolve } from "node:path";
import pc from "picocolors";
import { engineFrom } from "../../lambdas/summarise/engines.ts";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { systemClock } from "../../shared/clock.ts";
import type { Engine } from "../../shared/contracts/draft.ts";
import { summaryKeys } from "../../shared/keys.ts";
import { silentLog } from "../../shared/log.ts";
import { ModelSettings, readSettings } from "../../shared/settings.ts";
import { FolderStore } from "../folder-store.ts";
import { packageRoot } from "../package-root.ts";
import { LocalPipeline } from "../pipeline.ts";
import { versionsIn, watchFolder } from "../watch.ts";
import type { Arguments } from "./arguments.ts";
import { checkInput, prepareOutput } from "./folders.ts";
import { openFile } from "./open.ts";
import { progressDisplay } from "./progress.ts";
import { printSummaries, readSummaries } from "./results.ts";

/** What is summarised when no folder is named. */
const example = (): string => join(packageRoot(), "examples", "ferry-collision");

const pageOf = (output: FolderStore, stories: readonly string[]): string =>
  join(output.root, stories.length === 1 ? summaryKeys(stories[0] as string).html : "stories/index.html");

/** The engine that the command line asks for. What it doesn't say of a model, the same variables say as in the cloud. */
const engineOf = ({ model }: Arguments, output: FolderStore): Engine => {
  if (!model) return extractiveEngine();
  const settings = readSettings(ModelSettings, {
    ...process.env,
    MODEL_PROVIDER: model.provider,
    MODEL_NAME: model.name,
    ...(model.baseUrl ? { MODEL_BASE_URL: model.baseUrl } : {}),
  });
  const ports = { output, clock: systemClock, log: silentLog, environment: process.env };
  return engineFrom({ ...settings, ENGINE: "model" }, ports)();
};

/** Summarises a folder on this machine. Gives the exit status. */
export const runHere = async (args: Arguments): Promise<number> => {
  const quiet = args.quiet || args.json;
  const folder = await checkInput(args.folder ?? example());
  const out = await prepareOutput(args.out, folder);
  const input = new FolderStore(folder, [out]);
  const output = new FolderStore(out);
  const display = progressDisplay(process.stderr, quiet);
  const engine = engineOf(args, output);
  const pipeline = new LocalPipeline({
    input,
    output,
    clock: systemClock,
    log: silentLog,
    engine,
    fallback: extractiveEngine(),
    defaults: {
      words: args.words ?? 230,
      ...(args.language ? { language: args.language } : {}),
      ...(args.guidance ? { guidance: args.guidance } : {}),
    },
    mode: args.mode,
    progress: (step) => display.report(step),
  });
  const name = relative(process.cwd(), folder);
  if (!quiet)
    process.stderr.write(
      `${pc.dim(`Reading ${name === "" ? "this folder" : name.startsWith("..") ? resolve(folder) : name}`)}\n`,
    );
  const before = args.watch ? await versionsIn(input) : new Map<string, string>();
  const report = await pipeline.runAll();
  display.end();
  if (report.uploads === 0) {
    process.stderr.write(
      `There are no articles in ${args.folder}. It takes .html, .txt, .md, .pdf, .docx, .eml and .mhtml files, loose or in one folder a story.\n`,
    );
    if (!args.watch) return 1;
  } else await printSummaries(args, await readSummaries(report.stories, output), report, output.root);
  if (args.open && report.stories.length > 0 && !(await openFile(pageOf(output, report.stories)))) {
    process.stderr.write("No browser could be started; open the page by hand.\n");
  }
  if (args.watch)
    await watchFolder(input, before, [out], pipeline, async (changed) =>
      printSummaries(args, await readSummaries(changed.stories, output), changed, output.root),
    );
  else if (!args.folder && !quiet) process.stdout.write(`\nYour own articles: ${pc.bold("npm start -- <folder>")}\n`);
  return report.failures.length > 0 ? 1 : 0;
};
