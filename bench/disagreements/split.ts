import { createHash } from "node:crypto";

export type Part = "dev" | "held";

/** Own stories that were read before the others were written: they can't be held back. */
const READ = new Set("court ferry football merger protest strike summit wildfire".split(" "));
const OWN = "own-";

/** Files of `events/` that are held back. */
const HELD_EVENTS = /^event-(?:politics|crime|culture|science|local|crossed)-/;

/** Sets whose folders say what is held back. */
const BY_FOLDER = /^(?:everyday|reported)-(read|held)-/;

/** Whether an item is a story of whole articles written for this project. */
export const isOwn = ({ id }: { readonly id: string }): boolean => id.startsWith(OWN) || BY_FOLDER.test(id);

/**
 * Which half of the data an item belongs to: the half that was read while the detectors were written, or the half that was
 * only ever scored. Decided by the third hexadecimal digit of a hash: of the first document's text, so that all items made
 * from one article fall into one half, and for the stories written for this project of the file's name. Events go by file, since
 * each file has its own writer, and stories of `everyday/` and `reported/` by their folder, since errors are read for all of a folder together.
 */
export function partOf(item: { readonly id: string; readonly documents: readonly { readonly text: string }[] }): Part {
  if (item.id.startsWith("event-") && !item.id.startsWith("event-calm-"))
    return HELD_EVENTS.test(item.id) ? "held" : "dev";
  const folder = BY_FOLDER.exec(item.id)?.[1];
  if (folder !== undefined) return folder === "read" ? "dev" : "held";
  const name = item.id.slice(OWN.length);
  if (isOwn(item) && READ.has(name)) return "dev";
  const key = isOwn(item) ? `${name}.story` : (item.documents[0]?.text ?? "");
  const hash = createHash("sha256").update(key).digest("hex");
  return Number.parseInt(hash[2] ?? "0", 16) % 2 === 1 ? "dev" : "held";
}
