import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

// The pages in a real Chromium; CHROMIUM_PATH says which, else /usr/bin/chromium.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    pool: "forks",
    reporters: reporters("browser"),
  },
});
