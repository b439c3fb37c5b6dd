import { isOrder } from "../../ground/orders.ts";

/** A name with digits, of many words or with marks is a file's, or no name: the outlet is "one source". */
const speakable = /^\p{L}[\p{L}\p{M}'’.&-]{0,30}(?: [\p{L}\p{M}'’.&-]{1,30}){0,5}$/u;

/** "city-times", as a file is called. */
const isFileName = (name: string): boolean => /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(name);

const titled = (name: string): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** The sources' names as they can stand in a sentence, each once; a source without such a name is left out. */
export function spokenNames(sources: readonly string[], nameOf: (source: string) => string): string[] {
  const names = sources.map(nameOf).filter((name) => speakable.test(name) && !isOrder(name));
  return [...new Set(names.map((name) => (isFileName(name) ? titled(name) : name)))];
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[], and = "and"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
