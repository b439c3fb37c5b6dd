import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyProblem, recordKeyOf, storyOf, storyOfRecord } from "./keys.ts";

const segment = fc.oneof(
  fc.constantFrom(
    "default",
    "a",
    "b.html",
    "default%2Fx.html",
    "default%252Fx.html",
    "x.html",
    "..",
    ".",
    "",
    "ü +.txt",
  ),
  fc.string({ maxLength: 8 }),
);
const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));

describe("keys", () => {
  it("puts an object at the root into the story default", () => {
    expect(storyOf("x.html")).toBe("default");
    expect(recordKeyOf("x.html")).toBe("articles/default/x.html.json");
    expect(recordKeyOf("floods/2024/x.html")).toBe("articles/floods/2024/x.html.json");
  });

  it("gives every upload a record of its own", () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(a !== b);
        expect(recordKeyOf(a)).not.toBe(recordKeyOf(b));
      }),
      { numRuns: 2000 },
    );
    const clashing = ["x", "default/x", "default%2Fx", "default%252Fx", "default/default%2Fx"];
    expect(new Set(clashing.map(recordKeyOf)).size).toBe(clashing.length);
  });

  it("finds the story again from the record's key", () => {
    fc.assert(
      fc.property(key, (k) => {
        fc.pre(k !== "" && !k.endsWith("/"));
        expect(storyOfRecord(recordKeyOf(k))).toBe(storyOf(k));
      }),
    );
  });

  it.each(["../x", "a//b", "/x", "a/./b", "a\u0000b", "a\\b", "", "ü".repeat(500)])("refuses %j", (bad) => {
    expect(keyProblem(bad)).not.toBeNull();
  });
});
