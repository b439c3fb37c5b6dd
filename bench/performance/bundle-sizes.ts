import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";

type Output = Metafile["outputs"][string];

/** Files of a bundle with the sources that each is made of. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
  /** Paths of its sources, from the project's root. */
  readonly sources: readonly string[];
  /** The source that a dynamic import names, where the file is one's target. */
  readonly entry: string | undefined;
  readonly imports: readonly { readonly name: string; readonly dynamic: boolean }[];
}

const fileOf = (folder: string, path: string, output: Output): BundleFile => {
  const content = readFileSync(join(folder, basename(path)));
  return {
    name: basename(path),
    bytes: content.length,
    compressed: gzipSync(content).length,
    sources: Object.keys(output.inputs),
    entry: output.entryPoint,
    imports: output.imports
      .filter(({ external }) => !external)
      .map((one) => ({ name: basename(one.path), dynamic: one.kind === "dynamic-import" })),
  };
};

/** The files of one function's bundle, by name. */
export const bundleFiles = (folder: string, contents: Metafile): ReadonlyMap<string, BundleFile> =>
  new Map(
    Object.entries(contents.outputs).map(([path, output]) => {
      const file = fileOf(folder, path, output);
      return [file.name, file];
    }),
  );

/** What is loaded when a function starts, and what may follow through the dynamic imports that `follows` lets pass. */
export const reached = (
  files: ReadonlyMap<string, BundleFile>,
  follows: (target: BundleFile) => boolean,
): readonly BundleFile[] => {
  const found = new Set<BundleFile>();
  const visit = (file: BundleFile): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { name, dynamic } of file.imports) {
      const target = files.get(name);
      if (target && (!dynamic || follows(target))) visit(target);
    }
  };
  const start = files.get("index.mjs");
  if (start) visit(start);
  return [...found];
};

/** What a start needs, and nothing that waits for an upload. */
export const atStart = (files: ReadonlyMap<string, BundleFile>): readonly BundleFile[] => reached(files, () => false);

/** The readers of file formats that hold an article: not needed for text and pages. */
const isContainer = ({ entry = "" }: BundleFile): boolean => /clean\/container\/(?:pdf|word|mail)\.ts$/.test(entry);

/** What text, Markdown and pages in any language and encoding need. */
export const forTextAndPages = (files: ReadonlyMap<string, BundleFile>): readonly BundleFile[] =>
  reached(files, (target) => !isContainer(target));

/** What a language model of the classical kind and the lexicons are in: data, not code. */
const isLanguageData = (path: string): boolean =>
  /wink-eng-lite-web-model\/dist\/(?:languages|wn-)|lambdas\/summarise\/extractive\/.*\.json$/.test(path);

/** Compressed size of the language data that the files are made of, each by itself. */
export const languageDataSize = (root: string, files: Iterable<BundleFile>): number => {
  const paths = new Set([...files].flatMap(({ sources }) => sources.filter(isLanguageData)));
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0);
};

export const compressedSize = (files: Iterable<BundleFile>): number =>
  [...files].reduce((sum, { compressed }) => sum + compressed, 0);
