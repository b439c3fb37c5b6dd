import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

it("the lockfile names what each platform needs: `npm ci` refuses one that doesn't, on every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    // A dependency lies in the package's own folder or in one of those above it.
    const folders = path
      .split("/node_modules/")
      .map((_, depth, parts) => parts.slice(0, depth + 1).join("/node_modules/"));
    const places = (name: string) =>
      ["", ...folders.map((folder) => `${folder}/`)].map((at) => `${at}node_modules/${name}`);
    return Object.keys(optionalDependencies).filter((name) => !places(name).some((place) => place in packages));
  });
  expect(missing).toEqual([]);
});

it("the lockfile holds no registry's address", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
