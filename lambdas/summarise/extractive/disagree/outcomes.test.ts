import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";

const found = (...texts: string[]) =>
  findDisagreements(annotate(storyOf(texts))).filter(({ kind }) => kind === "contradiction");

describe("outcomes that exclude each other, told in different words", () => {
  it.each([
    [
      "a verdict on one person",
      "The treasurer, Ada Wirth, was cleared of all charges by the court in Lindau.",
      "The court in Lindau gave treasurer Ada Wirth a suspended sentence.",
    ],
    [
      "an office",
      "Harbour master Tim Okoro handed in his resignation on Monday evening.",
      "Harbour master Tim Okoro will stay in office, his staff said on Monday evening.",
    ],
    [
      "a permission",
      "The march through the old town had been licensed by the city.",
      "There was no permit for the march through the old town, the city said.",
    ],
    [
      "an offer",
      "The pilots accepted the airline's latest offer on working hours.",
      "The pilots turned down the offer that the airline made on working hours.",
    ],
    [
      "a building",
      "Nobody was inside the warehouse when its roof fell in; the warehouse was empty, the mayor said.",
      "The warehouse was full of people when its roof fell in, the mayor's office said.",
    ],
  ])("%s", (_, a, b) => {
    expect(found(a, b).map(({ kind }) => kind)).toEqual(["contradiction"]);
  });
});

describe("what is no contradiction", () => {
  it.each([
    [
      "other people's outcomes",
      "The treasurer, Ada Wirth, was cleared of all charges by the court in Lindau.",
      "The court in Lindau gave the bookkeeper, Jon Petri, a suspended sentence.",
    ],
    [
      "what is only demanded",
      "The opposition demanded that harbour master Tim Okoro step down at once.",
      "Harbour master Tim Okoro will stay in office, his staff said on Monday evening.",
    ],
    [
      "both outcomes of a number of people",
      "Nine passengers of the bus were killed on the mountain road.",
      "Thirty passengers of the bus were injured on the mountain road.",
    ],
    [
      "what was planned and how it came out",
      "The gallery will reopen in spring, director Lea Brandt said.",
      "The gallery of director Lea Brandt remained closed in winter.",
    ],
    [
      "the same outcome in other words",
      "The pilots rejected the airline's latest offer on working hours.",
      "The pilots turned down the offer that the airline made on working hours.",
    ],
  ])("%s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
