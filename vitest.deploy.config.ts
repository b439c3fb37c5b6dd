import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

// The deploy test is one story told in order: each step stands on those before it.
export default defineConfig({
  test: {
    include: ["test/deploy/**/*.test.ts"],
    // Minutes go by: each step is shown as it ends.
    reporters: ["verbose", ...reporters("deploy").filter((reporter) => reporter !== "default")],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 30_000,
    fileParallelism: false,
    bail: 1,
    pool: "forks",
  },
});
