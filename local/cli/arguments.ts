import { parseArgs } from "node:util";
import { BadConfiguration } from "../../shared/errors.ts";
import { limits } from "../../shared/limits.ts";

const options = {
  out: { type: "string", short: "o" },
  watch: { type: "boolean", short: "w" },
  open: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  words: { type: "string" },
  language: { type: "string" },
  guidance: { type: "string" },
  engine: { type: "string" },
  model: { type: "string" },
  "base-url": { type: "string" },
  conservative: { type: "boolean" },
  stack: { type: "string" },
  story: { type: "string" },
  list: { type: "boolean" },
  redrive: { type: "boolean" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const providers = ["openai", "azure", "bedrock"] as const;

/** A model as the command line names it. Its key comes from the environment: a command line is seen by others. */
export interface ModelArguments {
  readonly provider: (typeof providers)[number];
  readonly name: string;
  readonly baseUrl: string | undefined;
}

/** What was asked for on the command line. */
export interface Arguments {
  readonly folder: string | undefined;
  readonly out: string;
  readonly watch: boolean;
  readonly open: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly words: number | undefined;
  readonly language: string | undefined;
  readonly guidance: string | undefined;
  /** The model to ask, where one was named; without one the embedded engine does the work. */
  readonly model: ModelArguments | undefined;
  readonly mode: "balanced" | "conservative";
  /** A deployed stack to talk to instead of working here. */
  readonly stack: string | undefined;
  readonly story: string | undefined;
  readonly list: boolean;
  /** Whether a stack's dead letters are to be sent to work again, or only counted. */
  readonly redrive: "send" | "count" | undefined;
  readonly show: "help" | "version" | undefined;
}

const wordsOf = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  const words = Number(given);
  if (Number.isInteger(words) && words >= limits.minSummaryWords && words <= limits.maxSummaryWords) return words;
  throw new BadConfiguration(
    `--words takes a whole number from ${limits.minSummaryWords} to ${limits.maxSummaryWords}, not "${given}"`,
  );
};

const languageOf = (given: string | undefined): string | undefined => {
  if (given === undefined || /^[a-z]{2}$/.test(given)) return given;
  throw new BadConfiguration(`--language takes a code of two letters such as "en", not "${given}"`);
};

const modelOf = (
  engine: string | undefined,
  name: string | undefined,
  baseUrl: string | undefined,
): ModelArguments | undefined => {
  if (engine === undefined || engine === "extractive") {
    if (name ?? baseUrl) throw new BadConfiguration("--model and --base-url go with --engine openai");
    return undefined;
  }
  const provider = providers.find((one) => one === engine);
  if (!provider) throw new BadConfiguration(`--engine takes extractive, ${providers.join(", ")}, not "${engine}"`);
  if (!name) throw new BadConfiguration(`--engine ${provider} needs --model <name>`);
  return { provider, name, baseUrl };
};

/** What Node says of a command line that it can't read, in one sentence. */
const plainly = (message: string): string => {
  const option = /^Option '(?:-\w, )?(--[a-z-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.[1];
  return option ? `${option} needs a value` : message.replace(/\. To specify a positional.*$/s, "").replace(/\.$/, "");
};

/** @throws BadConfiguration saying what is wrong with the command line. */
export const readArguments = (argv: readonly string[]): Arguments => {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new BadConfiguration(plainly((error as Error).message), { cause: error });
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new BadConfiguration(`one folder at a time, not ${positionals.length}`);
  const { stack, story, list = false } = values;
  if (!stack && (story || list)) throw new BadConfiguration(`${list ? "--list" : "--story"} goes with --stack`);
  if (stack && values.watch) throw new BadConfiguration("--watch works on this machine alone, not with --stack");
  if (!stack && values.redrive) throw new BadConfiguration("--redrive goes with --stack");
  if (values["dry-run"] && !values.redrive) throw new BadConfiguration("--dry-run goes with --redrive");
  if (stack && !list && !story && !values.redrive && !positionals[0])
    throw new BadConfiguration("--stack takes a folder, --story, --list or --redrive");
  return {
    stack,
    story,
    list,
    redrive: values.redrive ? (values["dry-run"] ? "count" : "send") : undefined,
    folder: positionals[0],
    out: values.out ?? (stack ? `out-${stack}` : "out"),
    watch: values.watch ?? false,
    open: values.open ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    words: wordsOf(values.words),
    language: languageOf(values.language),
    guidance: values.guidance,
    model: modelOf(values.engine, values.model, values["base-url"]),
    mode: values.conservative ? "conservative" : "balanced",
    show: values.help ? "help" : values.version ? "version" : undefined,
  };
};

export const usage = `What several news articles say together, and where they disagree.

  npm start                          an example story
  npm start -- <folder>              your articles: .html, .txt, .md, also .pdf, .docx, .eml, .mhtml
                                     a folder of folders is one story each, loose files are the story "default"

  -o, --out <folder>     where to write; it becomes a mirror of this folder's
                         results, earlier ones go (default: out; with a stack: out-<name>)
  -w, --watch            stay, and follow changes in the folder
      --open             show the page in the browser
      --json             print the summaries as JSON, and nothing else
                         (with npm: npm start --silent -- <folder> --json)
  -q, --quiet            print where the files are, and nothing else
      --words <n>        length of the summary (default: 230)
      --engine openai --model <name>
                         ask a model; the key stands in OPENAI_API_KEY (docs/model-engine.md)
      --base-url <url>   another server that speaks OpenAI's protocol
      --language <code>  language of the summary, with a model
      --guidance <text>  what to mind, with a model
      --conservative     remove only what is certainly boilerplate
With a stack that was deployed:
      --stack <name> <folder>         upload the folder, wait, print and fetch the summaries
      --stack <name> --story <story>  print and fetch one summary; with a folder: upload it as this story
      --stack <name> --list           list the stories
      --stack <name> --redrive        send dead letters to work again (--dry-run: only count them)

  -h, --help             this text
      --version          the version

Settings for one story stand in <story>/story.json: { "title", "words" }.
Exit status: 0 done (an article that was rejected is listed, and no failure), 1 something could not be done (it says what),
2 the command was wrong.
`;
