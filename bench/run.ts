/** All figures of speed, size and cost, each part by itself: `npm run bench -- --help`. */
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { say } from "./table.ts";

interface Part {
  readonly program: string;
  readonly about: string;
  /** Runs only when it is named: it needs minutes, or more than Node. */
  readonly named?: boolean;
}

const parts: Readonly<Record<string, Part>> = {
  start: { program: "start.ts", about: "the functions: size of the code, time to load it, the first calls" },
  local: { program: "local-host.ts", about: "upload → summary in one process, cold and warm, and a burst of 1,000" },
  command: { program: "command.ts", about: "the command from the shell to the page, first run and later ones" },
  cost: { program: "cost.ts", about: "requests, GB-seconds and US$ for 1,000 articles, beside summarising after each" },
  tokens: {
    program: "../model/tokens.ts",
    about: "a model’s tokens for stories of 5, 20 and 100 articles, and for one more",
  },
  engine: {
    program: "engine.ts",
    about: "the extractive engine, 5 to 1,000 articles, beside LexRank (installs peers)",
  },
  cleaning: { program: "cleaning.ts", about: "pages beside Readability on jsdom, defuddle, trafilatura (data, peers)" },
  text: { program: "text.ts", about: "plain text beside trafilatura’s pages (data, peers)" },
  memory: { program: "memory.ts", about: "whether memory stays flat over 2,000 pages (data, else made-up pages)" },
  emulator: { program: "emulator.ts", about: "upload → summary, deployed to an AWS emulator (Python)", named: true },
};

const usage = `npm run bench -- [part…] [--data <folder>]

Without a part: all but those marked *.
${Object.entries(parts)
  .map(([name, { about, named }]) => `  ${name.padEnd(10)}${named ? "*" : " "} ${about}`)
  .join("\n")}

--data    pages and texts with what should remain of them; by default the folder beside the project. Parts that
          need it say so when it isn't there, and are skipped. bench/cleaning/pages.ts says how it is laid out.

The peers are installed into bench/.peers, by npm and pip, and are no dependency of the project. Times are CPU times where
nothing else is said; compare figures of one run only.
`;

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean", default: false }, data: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in parts));
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) say(`There is no part ${unknown.join(", ")}.\n`);
  say(usage);
  process.exit(values.help ? 0 : 2);
}

const chosen = Object.entries(parts).filter(([name, { named }]) =>
  positionals.length > 0 ? positionals.includes(name) : named !== true,
);
say(
  `${cpus().length} processors (${cpus()[0]?.model ?? "unknown"}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
for (const [name, { program }] of chosen) {
  say(`\n## ${name}\n`);
  const given = values.data === undefined ? [] : ["--data", values.data];
  const path = fileURLToPath(new URL(`performance/${program}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...given], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
