import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package, from its sources as from what is built of them. */
export const packageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};
