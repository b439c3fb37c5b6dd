import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";

const found = (...texts: string[]) => findDisagreements(annotate(storyOf(texts)));
const PRAISED = "The harbour master praised the divers warmly for their courage and thanked each of them in person.";
const SCOLDED =
  "The harbour master scolded the divers as reckless amateurs and refused to receive any of them in person.";

it("finds one act told in kind words here and in unkind ones there, whoever comes first", () => {
  for (const texts of [
    [PRAISED, SCOLDED],
    [SCOLDED, PRAISED],
  ]) {
    const [only, ...more] = found(...texts);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: "framing", basis: "rule:tone" });
    expect(only?.positions.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([["s1"], ["s2"]]);
    expect(only?.question).toMatch(/\?$/);
  }
});

it("finds none where both tell it kindly, or one of another matter", () => {
  expect(found(PRAISED, "The divers got warm praise and thanks from the harbour master for their courage.")).toEqual(
    [],
  );
  expect(found(PRAISED, "The harbour master scolded three drivers who had parked across the slipway.")).toEqual([]);
});
