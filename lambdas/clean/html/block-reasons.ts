import { reasonsFor } from "../classify/reasons.ts";
import { type ClassReader, classKinds, classReader } from "./class-words.ts";
import type { Page } from "./page.ts";
import type { TreeElement } from "./tree.ts";

type ClassKind = (typeof classKinds)[number];

// What a part of the page is called tells why it went where its words don't. The first that fits counts.
const byClass: readonly (readonly [ClassKind, string])[] = [
  ["consent", "cookie-notice"],
  ["comments", "comments"],
  ["newsletter", "newsletter"],
  ["paywall", "paywall-notice"],
  ["player", "video-notice"],
  ["caption", "caption-credit"],
  ["tags", "tags"],
  ["share", "share-bar"],
  ["author", "author-box"],
  ["advert", "advertisement"],
  ["related", "related-links"],
  ["navigation", "navigation"],
];
const byTag: Readonly<Record<string, string>> = {
  nav: "navigation",
  footer: "page-footer",
  header: "page-header",
  figcaption: "caption-credit",
  form: "newsletter",
};
const levels = 4;

const markupReason = (element: TreeElement, classKindsOf: ClassReader): string | null => {
  let at: TreeElement | null = element;
  for (let level = 0; at && level < levels; level++, at = at.parent) {
    const kinds = classKindsOf(at);
    const named = byClass.find(([kind]) => kinds & (1 << classKinds.indexOf(kind)));
    if (named) return named[1];
    if (byTag[at.tag]) return byTag[at.tag]!;
  }
  for (; at; at = at.parent) if (byTag[at.tag]) return byTag[at.tag]!;
  return null;
};

/** Why each block that is not kept went: a stable code; null for those that stay. */
export const blockReasons = (page: Page, kept: readonly boolean[]): (string | null)[] => {
  const words = reasonsFor(page.lines, kept);
  const titles = new Set(page.titles);
  const classKindsOf = classReader();
  return page.blocks.map((block, i) => {
    if (kept[i]) return null;
    if (block.hidden) return "hidden";
    if (titles.has(block.text)) return "headline";
    if (block.kind === "caption") return "caption-credit";
    const own = words[i]!;
    return own === "furniture" ? (markupReason(block.element, classKindsOf) ?? "outside-article") : own;
  });
};
