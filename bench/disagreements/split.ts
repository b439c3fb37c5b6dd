import { createHash } from "node:crypto";

export type Part = "dev" | "held";

/**
 * Which half of the data an item belongs to: the half that was read while the detectors were written, or the half that was
 * only ever scored. Decided by the first document's hash (its third hexadecimal digit), so that all items made from one
 * article fall into one half.
 */
export function partOf(item: { readonly documents: readonly { readonly text: string }[] }): Part {
  const hash = createHash("sha256")
    .update(item.documents[0]?.text ?? "")
    .digest("hex");
  return Number.parseInt(hash[2] ?? "0", 16) % 2 === 1 ? "dev" : "held";
}
