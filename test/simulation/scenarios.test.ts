import { describe, expect, it } from "vitest";
import { onStoryMessages } from "../../lambdas/summarise/on-messages.ts";
import { summaryKeys } from "../../shared/keys.ts";
import type { Profile } from "./faults.ts";
import { profileOfSeed } from "./run.ts";
import { type Code, realCode, World } from "./world.ts";

/** A day without faults: what is left is delay and order. */
const calm: Profile = { ...profileOfSeed(10), duplicate: 0, latestEventMs: 2_000 };

const letGo = async (world: World): Promise<void> => {
  await world.scheduler.run({ maxEvents: 500_000 }, () => expect(world.violation).toBeUndefined());
};

const text = (n: number): string => `About ${n} people left the valley on Monday. The mayor thanked them.`;

describe("cost and delay", () => {
  it("a burst into one story costs one call of the model", async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const world = new World(seed, calm, realCode);
      // Far from the border of two windows of `maxWaitSeconds`, where a burst may cost two.
      for (let n = 0; n < 10; n += 1) {
        world.scheduler.after(30_000 + n * 500, () => world.userPuts(`flood/${n}.txt`, text(n)));
      }
      await letGo(world);
      expect(world.stats.modelCalls, `seed ${seed}`).toBe(1);
    }
  });

  it("a story with one upload that is overwritten again and again is summarised all the same", {
    timeout: 60_000,
  }, async () => {
    const world = new World(1, calm, realCode);
    const minutes = 25;
    for (let second = 0; second < minutes * 60; second += 5) {
      world.scheduler.after(second * 1_000, () => world.userPuts("flood/live.txt", text(second)));
    }
    let summaries = 0;
    world.scheduler.after((minutes * 60 - 10) * 1_000, () => {
      summaries = world.stats.summaries;
    });
    await letGo(world);
    // One for each five minutes, at most two where a window ends.
    expect(summaries).toBeGreaterThanOrEqual(minutes / 5 - 1);
    expect(summaries).toBeLessThanOrEqual((2 * minutes) / 5);
  });

  it("a story that keeps failing doesn't hold up the others", async () => {
    const code: Code = {
      ...realCode,
      summarise: (ports) =>
        onStoryMessages({
          ...ports,
          engine: {
            ...ports.engine,
            draft: async (articles, options) => {
              if (articles[0]?.article.story === "poisoned") throw new Error("a defect");
              return ports.engine.draft(articles, options);
            },
          },
        }),
    };
    const world = new World(1, calm, code);
    const others = Array.from({ length: 20 }, (_, n) => `story-${n}`);
    for (const story of ["poisoned", ...others]) world.userPuts(`${story}/a.txt`, text(1));
    let doneAfterMinutes = 0;
    world.scheduler.after(3 * 60_000, () => {
      doneAfterMinutes = others.filter((story) => world.output.get(summaryKeys(story).json)).length;
    });
    await letGo(world);
    expect(doneAfterMinutes).toBe(others.length);
    expect(world.output.get(summaryKeys("poisoned").json)).toBeUndefined();
    expect(world.stories.dead.map((message) => JSON.parse(message.body).story)).toEqual(["poisoned"]);
    expect(world.uploads.dead).toEqual([]);
  });
});
