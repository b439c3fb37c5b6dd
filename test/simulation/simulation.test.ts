import { describe, expect, it } from "vitest";
import { bugs } from "./bugs.ts";
import { hunt } from "./hunt.ts";
import { runSeed } from "./run.ts";

const seeds = 150;

describe("simulation", () => {
  it(`holds every promise in ${seeds} storms`, { timeout: 120_000 }, async () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { violation, profile } = await runSeed(seed);
      expect(violation, `npm run simulate -- --seed ${seed}`).toBeUndefined();
      kinds.add(profile.name);
    }
    expect(kinds.size).toBe(7);
  });

  it("replays a seed exactly", async () => {
    for (const seed of [3, 4, 8]) {
      const [first, second]: string[][] = [[], []];
      await runSeed(seed, { onTrace: (line) => first?.push(line) });
      await runSeed(seed, { onTrace: (line) => second?.push(line) });
      expect(first?.length).toBeGreaterThan(100);
      expect(second).toEqual(first);
    }
  });

  it.each(bugs)("catches a pipeline that $name", { timeout: 120_000 }, async (bug) => {
    const { run } = await hunt(bug, bug.seed ?? 1, 400);
    expect(run?.violation).toBeDefined();
  });
});
