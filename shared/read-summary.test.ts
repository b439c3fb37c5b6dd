import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { bridge } from "../test/fixtures/report/bridge.ts";
import { readSummary, UnreadableSummary } from "./read-summary.ts";

describe("readSummary", () => {
  it("reads the text of a summary, with or without a byte order mark, and the value parsed from it", () => {
    const text = JSON.stringify(bridge.summary);
    expect(readSummary(text)).toEqual(bridge.summary);
    expect(readSummary(`\ufeff${text}`)).toEqual(bridge.summary);
    expect(readSummary(JSON.parse(text))).toEqual(bridge.summary);
  });

  it("lets fields pass that a later release may add, without them", () => {
    expect(readSummary({ ...bridge.summary, mood: "calm" })).toEqual(bridge.summary);
  });

  it.each([
    ["{", /not JSON/],
    ["[]", /no "schema"/],
    ["null", /no "schema"/],
    [{ ...bridge.summary, schema: "story-summary/2" }, /version "story-summary\/2".*knows "story-summary\/1"/],
    [{ ...bridge.summary, schema: "cleaned-article/1" }, /no story summary: its "schema" is "cleaned-article\/1"/],
    [{ ...bridge.summary, sources: "many" }, /damaged:(.|\n)*sources/],
    [undefined, /no "schema"/],
  ])("says what is wrong with %j", (input, message) => {
    expect(() => readSummary(input)).toThrow(message);
    expect(() => readSummary(input)).toThrow(UnreadableSummary);
  });

  test.prop([fc.anything()])("throws nothing but UnreadableSummary", (input) => {
    try {
      readSummary(input);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableSummary);
    }
  });
});
