import { join } from "node:path";

/** Reporters of a test run. With TEST_REPORTS set, the counts also go to `<TEST_REPORTS>/<name>.json` for the CI script. */
export const reporters = (name: string): Array<string | [string, { outputFile: string }]> => {
  const folder = process.env["TEST_REPORTS"];
  return folder ? ["default", ["json", { outputFile: join(folder, `${name}.json`) }]] : ["default"];
};
