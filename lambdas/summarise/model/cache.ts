import type { z } from "zod";
import { sha256 } from "../../../shared/hash.ts";
import type { Store } from "../../../shared/store/store.ts";

/** Answers kept by the hash of everything that decided them. */
export interface AnswerCache {
  /** What was kept, or undefined: also for an entry that can't be read. */
  get<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined>;
  put(key: string, value: unknown): Promise<void>;
}

/** A key from whatever decides an answer: the model, the prompt, the material. */
export const cacheKeyOf = (stage: string, ...parts: readonly string[]): string =>
  `cache/${stage}/${sha256(JSON.stringify(parts))}.json`;

/** Kept in the output bucket; nobody but the engine writes there. */
export const storeCache = (store: Pick<Store, "get" | "put">): AnswerCache => ({
  async get(key, schema) {
    const found = await store.get(key);
    if (!found) return undefined;
    try {
      return schema.parse(JSON.parse(new TextDecoder().decode(found.body)));
    } catch {
      return undefined;
    }
  },
  async put(key, value) {
    await store.put(key, JSON.stringify(value), { contentType: "application/json" });
  },
});

/** What is kept under a key, or else what `make` gives, which is kept from then on. */
export const keptOr = async <T>(
  cache: AnswerCache,
  key: string,
  schema: z.ZodType<T>,
  make: () => Promise<T>,
): Promise<T> => {
  const kept = await cache.get(key, schema);
  if (kept) return kept;
  const made = await make();
  await cache.put(key, made);
  return made;
};
