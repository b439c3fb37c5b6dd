import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", "test/deploy/**", "test/browser/**", "cdk.out/**", "out/**"],
    testTimeout: 30_000,
    pool: "forks",
  },
});
