import { defineConfig } from "vitest/config";

// The deploy test is one story told in order: each step stands on those before it.
export default defineConfig({
  test: {
    include: ["test/deploy/**/*.test.ts"],
    reporters: ["verbose"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 30_000,
    fileParallelism: false,
    bail: 1,
    pool: "forks",
  },
});
