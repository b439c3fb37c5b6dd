import { existsSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { BadConfiguration } from "../../shared/errors.ts";

/** Says that an output folder was written by this program, so that it may be brought up to date. */
const MARKER = ".news-consensus";

/** @throws BadConfiguration when there is no such folder. */
export const checkInput = async (folder: string): Promise<string> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new BadConfiguration(`there is no folder "${folder}"`);
  if (!found.isDirectory()) throw new BadConfiguration(`"${folder}" is a file: give the folder that it lies in`);
  return resolve(folder);
};

/**
 * Prepares the output folder. What an earlier run left there is brought up to date, which removes the stories of another
 * input; so a folder with results that this program didn't write is refused.
 * @throws BadConfiguration when the folder can't be used.
 */
export const prepareOutput = async (out: string, input: string): Promise<string> => {
  const folder = resolve(out);
  if (folder === input) throw new BadConfiguration("the output folder can't be the input folder");
  if (input.startsWith(join(folder, "/")))
    throw new BadConfiguration("the input folder can't lie in the output folder");
  try {
    await mkdir(folder, { recursive: true });
    const ours = await readFile(join(folder, MARKER), "utf8").catch(() => undefined);
    const foreign = ["articles", "stories"].find((name) => ours === undefined && existsSync(join(folder, name)));
    if (foreign)
      throw new BadConfiguration(
        `"${out}" has a folder ${foreign} that was not written by this program; choose another with --out`,
      );
    await writeFile(
      join(folder, MARKER),
      "Results of news-consensus: brought up to date, and overwritten, by each run.\n",
    );
  } catch (error) {
    if (error instanceof BadConfiguration) throw error;
    throw new BadConfiguration(
      `can't write to "${out}" (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`,
      { cause: error },
    );
  }
  return folder;
};
