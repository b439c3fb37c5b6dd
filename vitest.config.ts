import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", "test/deploy/**", "test/browser/**", "cdk.out/**", "out/**", "dist/**"],
    testTimeout: 30_000,
    pool: "forks",
    // Files share a worker: loading the same modules anew for each took a third of the time. No test changes what another imports.
    isolate: false,
    reporters: reporters("unit"),
  },
});
