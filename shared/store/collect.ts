import type { ObjectInfo } from "./store.ts";

/** A whole listing by key, in its order. */
export const collect = async (objects: AsyncIterable<ObjectInfo>): Promise<Map<string, ObjectInfo>> => {
  const found = new Map<string, ObjectInfo>();
  for await (const object of objects) found.set(object.key, object);
  return found;
};
