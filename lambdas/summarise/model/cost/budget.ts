import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Clock } from "../../../../shared/clock.ts";
import { LostRace } from "../../../../shared/errors.ts";
import { sha256 } from "../../../../shared/hash.ts";
import { limits } from "../../../../shared/limits.ts";
import type { Store } from "../../../../shared/store/store.ts";

/** Money in millionths of a US$, so that sums are exact. */
const microsPerUsd = 1e6;
/** Bookings that a ledger remembers: more than can come between a booking and its retry. */
const maxRecent = 32;
const Ledger = z.object({
  schema: z.literal("budget/1"),
  spentMicroUsd: z.int().nonnegative(),
  recent: z.array(z.string()).default([]).describe("The last bookings, so that a retried one isn't booked twice"),
});

/** Where what a story has cost so far is kept. */
export const storyLedgerKey = (story: string): string => `budget/stories/${sha256(story).slice(0, 32)}.json`;
/** Where what a day has cost so far is kept; days are those of UTC. */
export const dayLedgerKey = (now: Date): string => `budget/days/${now.toISOString().slice(0, 10)}.json`;

export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
  readonly which: "story" | "day";

  constructor(which: "story" | "day") {
    super(`the ceiling per ${which} is reached`);
    this.which = which;
  }
}

/** Part of a budget that a call may use. */
export interface Reservation {
  /** Ends it with what the call cost in US$: the rest is given back. */
  settle(usd: number): Promise<void>;
}

export interface Budget {
  /** Sets aside what a call may cost at most, in US$. @throws BudgetSpent when a ceiling doesn't leave so much. */
  reserve(usd: number): Promise<Reservation>;
}

type LedgerStore = Pick<Store, "get" | "put">;

/**
 * Adds to a ledger, in turn with everybody else who does; false when that would pass the ceiling. A write whose answer is lost is
 * retried within the SDK and then told that it lost a race, to itself: what was given back twice would lift the ceiling.
 */
const add = async (store: LedgerStore, key: string, micros: number, ceiling: number): Promise<boolean> => {
  const booking = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    const found = await store.get(key);
    // A ledger that can't be read stops the calls: a ceiling that forgets isn't one.
    const ledger = found && Ledger.parse(JSON.parse(new TextDecoder().decode(found.body)));
    const spent = ledger?.spentMicroUsd ?? 0;
    const recent = ledger?.recent ?? [];
    if (recent.includes(booking)) return true;
    if (micros > 0 && spent + micros > ceiling) return false;
    const body = JSON.stringify({
      schema: "budget/1",
      spentMicroUsd: Math.max(0, spent + micros),
      recent: [...recent, booking].slice(-maxRecent),
    });
    try {
      await store.put(key, body, {
        contentType: "application/json",
        condition: found ? { ifMatch: found.etag } : { ifAbsent: true },
      });
      return true;
    } catch (error) {
      if (!(error instanceof LostRace) || attempt >= limits.maxBudgetRaces) throw error;
    }
  }
};

/**
 * Ceilings of one story and of the day, kept in the store with conditional writes. What a call may cost at most counts as spent
 * before it is made, and what it didn't take is given back after: a crash in between leaves the ledger too high, never too low.
 */
export const storeBudget = (
  store: LedgerStore,
  story: string,
  ceilings: { readonly usdPerStory: number; readonly usdPerDay: number },
  clock: Clock,
): Budget => {
  // Calls of one story run side by side; their writes to the same ledger needn't race.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  return {
    reserve: (usd) =>
      inTurn(async () => {
        const micros = Math.ceil(usd * microsPerUsd);
        const [storyKey, dayKey] = [storyLedgerKey(story), dayLedgerKey(clock.now())];
        if (!(await add(store, storyKey, micros, ceilings.usdPerStory * microsPerUsd))) throw new BudgetSpent("story");
        if (!(await add(store, dayKey, micros, ceilings.usdPerDay * microsPerUsd))) {
          await add(store, storyKey, -micros, 0);
          throw new BudgetSpent("day");
        }
        return {
          settle: (actual) =>
            inTurn(async () => {
              const difference = Math.ceil(actual * microsPerUsd) - micros;
              if (difference === 0) return;
              // A call that cost more than its estimate is booked in full, ceiling or not: it was made.
              await add(store, storyKey, difference, Number.POSITIVE_INFINITY);
              await add(store, dayKey, difference, Number.POSITIVE_INFINITY);
            }),
        };
      }),
  };
};
