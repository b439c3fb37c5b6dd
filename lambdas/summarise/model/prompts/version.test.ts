import { expect, test } from "vitest";
import { MODEL_ENGINE_VERSION } from "../../../../shared/version.ts";
import { extractPromptVersion, promptVersion } from "./version.ts";

// The sweep knows the engine by its number: whoever changes a prompt raises MODEL_ENGINE_VERSION and writes the new versions here,
// and records the answers of the benchmark anew (bench/model/README.md).
test("a prompt doesn't change without the engine's version", () => {
  expect([MODEL_ENGINE_VERSION, promptVersion, extractPromptVersion]).toEqual(["1", "a0ac29016035", "46a44709a4b7"]);
});
