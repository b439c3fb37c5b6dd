import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaultData } from "../cleaning/pages.ts";
import { say } from "../table.ts";

/** Where parts put what they don't keep: a folder that git ignores. */
export const work = fileURLToPath(new URL("../.work/performance", import.meta.url));

/** Node lets garbage lie as long as the machine has memory: with a cap, the peak says what cleaning needs. */
export const heapCap = "--max-old-space-size=256";

/** The folder with pages and texts that the command line names, or undefined where there is none, and that is said. */
export const dataFolder = (): string | undefined => {
  const { values } = parseArgs({ options: { data: { type: "string", default: defaultData } }, strict: false });
  const data = resolve(String(values["data"]));
  if (existsSync(data)) return data;
  say(`Skipped: there is no data in ${data}. Name another folder with --data.`);
  return undefined;
};
