// Loads a built function and calls it with events, one after the other, and tells what each step took and which files it loaded.
//   node call-function.mjs <index.mjs> <events.json>
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const [entry, events] = process.argv.slice(2);
let loaded = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) loaded.push(url.slice(url.lastIndexOf("/") + 1));
    return next(url, context);
  },
});

/** @param {() => Promise<unknown>} step */
const measured = async (step) => {
  loaded = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = await step();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  return { result, milliseconds, cpuMilliseconds: (user + system) / 1000, megabytes, loaded };
};

let handler;
const start = await measured(async () => {
  ({ handler } = await import(pathToFileURL(entry).href));
});
const calls = [];
for (const event of JSON.parse(readFileSync(events, "utf8")))
  calls.push(await measured(() => handler(event, { getRemainingTimeInMillis: () => 60_000 })));
process.stdout.write(`\n${JSON.stringify({ start, calls })}\n`);
process.exit(0);
