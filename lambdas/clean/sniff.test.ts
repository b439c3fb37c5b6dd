import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownBinary, sniffText } from "./sniff.ts";

describe("what a file really is", () => {
  test.each([
    ["<!DOCTYPE html><p>x", null, "a.txt", "html"],
    ["<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'/>", null, "a.txt", "html"],
    ["<div><p>One</p></div>", "text/html", "a", "html"],
    ["Plain words, wrongly named.", "text/html", "a.html", "text"],
    ["He wrote <b>bold</b> once and <br> twice in a long letter about tags.", null, "a.txt", "text"],
    ["Just words", null, "a.md", "markdown"],
    ["---\ntitle: x\n---\nWords", "binary/octet-stream", "a.txt", "markdown"],
    ["# One\n\n> two\n\n[three](https://a.example)\n\n## Four", null, "a.txt", "markdown"],
    ["One.\n\nTwo.", "binary/octet-stream", "a", "text"],
  ])("%j is read by its content", (text, type, key, format) => {
    expect(sniffText(text, type, key)).toEqual({ format });
  });

  test.each([
    ['{"a": 1}'],
    ["<rss version='2.0'/>"],
    ["<feed xmlns='http://www.w3.org/2005/Atom'/>"],
    ["<svg xmlns='x'/>"],
  ])("%j is no article", (text) => {
    expect(sniffText(text, null, "a.html")).toHaveProperty("unsupported");
  });

  test("knows images, documents and archives by their first bytes", () => {
    expect(knownBinary(Buffer.from("%PDF-1.7"))).toMatch(/PDF/);
    expect(knownBinary(Buffer.from("RIFFxxxxWEBPVP8 "))).toMatch(/WebP/);
    expect(knownBinary(Buffer.from("Words"))).toBeNull();
  });

  test("always answers", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), fc.string(), (text, type, key) => {
        const sniffed = sniffText(text, type, key);
        return "format" in sniffed || "unsupported" in sniffed;
      }),
    );
  });
});
