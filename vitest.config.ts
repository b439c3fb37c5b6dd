import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", "test/deploy/**", "test/browser/**", "cdk.out/**", "out/**", "dist/**"],
    testTimeout: 30_000,
    pool: "forks",
    reporters: reporters("unit"),
  },
});
