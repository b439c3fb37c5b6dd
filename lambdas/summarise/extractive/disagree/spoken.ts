import { isOrder } from "../../ground/orders.ts";

/** A name with digits, of many words or with marks is a file's, or no name: the outlet is "one source". */
const speakable = /^\p{L}[\p{L}\p{M}'’.&-]{0,30}(?: [\p{L}\p{M}'’.&-]{1,30}){0,5}$/u;

/** The sources' names as they can stand in a sentence, each once; a source without such a name is left out. */
export function spokenNames(sources: readonly string[], nameOf: (source: string) => string): string[] {
  return [...new Set(sources.map(nameOf))].filter((name) => speakable.test(name) && !isOrder(name));
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[], and = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
