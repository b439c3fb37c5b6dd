import { describe, expect, it } from "vitest";
import { LostRace } from "../../../../shared/errors.ts";
import { MemoryStore } from "../../../../shared/store/memory-store.ts";
import type { Store } from "../../../../shared/store/store.ts";
import { BudgetSpent, storeBudget, storyLedgerKey } from "./budget.ts";

const clock = { now: () => new Date("2026-03-01T12:00:00Z") };

/** A store whose every other write succeeds and is told that it lost a race, as after a retry within the SDK. */
const echoing = (store: MemoryStore): Pick<Store, "get" | "put"> => {
  let writes = 0;
  return {
    get: (key) => store.get(key),
    put: async (key, body, options) => {
      const written = await store.put(key, body, options);
      writes += 1;
      if (writes % 2 === 1) throw new LostRace("told of its own success");
      return written;
    },
  };
};

describe("a ledger", () => {
  it("books each reservation and each settlement once, also where a write is told of its own success", async () => {
    const store = new MemoryStore(clock);
    const budget = storeBudget(echoing(store), "flood", { usdPerStory: 1, usdPerDay: 10 }, clock);
    for (let call = 0; call < 6; call += 1) await (await budget.reserve(0.5)).settle(0.1);
    const found = await store.get(storyLedgerKey("flood"));
    expect(JSON.parse(new TextDecoder().decode(found?.body)).spentMicroUsd).toBe(600_000);
    await expect(budget.reserve(0.5)).rejects.toBeInstanceOf(BudgetSpent);
  });
});
