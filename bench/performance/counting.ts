import type { Store } from "../../shared/store/store.ts";

/** Requests by what S3 charges for: reads (GET, HEAD), writes (PUT, LIST), deletes (free). */
export interface RequestCounts {
  get: number;
  head: number;
  put: number;
  list: number;
  delete: number;
}

/** A bucket that counts the requests that S3 would see. */
export const counting = (store: Store): { readonly store: Store; readonly counts: RequestCounts; reset(): void } => {
  const counts: RequestCounts = { get: 0, head: 0, put: 0, list: 0, delete: 0 };
  return {
    counts,
    reset() {
      for (const name of Object.keys(counts) as (keyof RequestCounts)[]) counts[name] = 0;
    },
    store: {
      get(key, limit) {
        counts.get += 1;
        return store.get(key, limit);
      },
      head(key) {
        counts.head += 1;
        return store.head(key);
      },
      put(key, body, options) {
        counts.put += 1;
        return store.put(key, body, options);
      },
      delete(key, condition) {
        counts.delete += 1;
        return store.delete(key, condition);
      },
      listChildren(prefix) {
        counts.list += 1;
        return store.listChildren(prefix);
      },
      listAll(prefix) {
        counts.list += 1;
        return store.listAll(prefix);
      },
    },
  };
};
