import { describe, expect, test } from "vitest";
import { certainKind } from "./certain.ts";
import { lookAt } from "./line.ts";
import { reasonsFor } from "./reasons.ts";

const look = (text: string) => lookAt([{ text, gapBefore: true, gapAfter: true }])[0]!;

describe("lines that are furniture beyond doubt", () => {
  test.each([
    ["The mayor opens the new lock at noon Credit: Vellmar Press", "caption-credit"],
    ["Der neue Hafen von oben. Foto: A. Brandt", "caption-credit"],
    ["Read also: storm tide of 1987", "related-links"],
    ["Sign up for our newsletter", "newsletter"],
    ["Share on Facebook", "share-bar"],
    ["We use cookies. Accept all cookies", "cookie-notice"],
    ["Lesen Sie auch", "related-links"],
    ["À lire aussi", "related-links"],
    ["Iscriviti alla nostra newsletter", "newsletter"],
    ["Читайте также", "related-links"],
    ["关注我们", "share-bar"],
  ])("%j is %s", (text, kind) => {
    expect(certainKind(look(text))).toBe(kind);
  });

  test.each([
    "The committee will read more than four hundred letters before it decides.",
    "She wants to share the prize money with the photographers who were there.",
    "“Follow us,” he told the crew, “and bring the lamps.”",
    "Facebook shares fell by 4 percent on Tuesday.",
    "The photo: a man on a bridge, seen from behind, and no one knows his name.",
    "Cookies were handed out to the children while they waited.",
    "How the lock was built",
  ])("%j is left to the classifier", (text) => {
    expect(certainKind(look(text))).toBeNull();
  });
});

test("a removed line's reason comes from its words, or from the header of its list", () => {
  const lines = lookAt(
    [
      "Our text stays here, and it is long enough to be read.",
      "More on this story",
      "Storm tide of 1987 remembered",
      "Photo: Jo Ek",
      "12 March 2026",
    ].map((text) => ({ text, gapBefore: true, gapAfter: true })),
  );
  expect(reasonsFor(lines, [true, false, false, false, false])).toEqual([
    null,
    "related-links",
    "related-links",
    "caption-credit",
    "date-line",
  ]);
});
