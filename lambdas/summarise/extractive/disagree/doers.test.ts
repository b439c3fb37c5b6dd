import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";

const found = (...texts: string[]) => findDisagreements(annotate(storyOf(texts)));

describe("one act and two who did it", () => {
  it.each([
    [
      "an order",
      "The lock gates were shut on Friday night at the request of mayor Ruth Amsel.",
      "It was Karl Brandt who gave the order on Friday night to shut the lock gates.",
    ],
    [
      "a letter",
      "A letter about the rotten lock gates, written by parish clerk Jon Petri, reached the office in May.",
      "The letter about the rotten lock gates reached the office in May and was signed by the ferrymen Ole and Nils Hagen.",
    ],
    [
      "who began",
      "The Norlanders opened fire on the fishing boats off Cape Holm at dawn on Monday.",
      "The first shot came from the Estians when the fishing boats met off Cape Holm at dawn on Monday.",
    ],
  ])("%s", (_, a, b) => {
    expect(found(a, b)).toHaveLength(1);
  });

  it.each([
    [
      "a name and the office that goes with it",
      "The lock gates were shut on Friday night at the request of mayor Ruth Amsel.",
      "It was the mayor who gave the order on Friday night to shut the lock gates.",
    ],
    [
      "two orders",
      "The lock gates were shut on Friday night at the request of mayor Ruth Amsel.",
      "Karl Brandt gave the order to evacuate the museum on the hill.",
    ],
    [
      "an order that somebody did not give",
      "The lock gates were shut on Friday night at the request of mayor Ruth Amsel.",
      "Karl Brandt never gave the order on Friday night to shut the lock gates.",
    ],
  ])("not: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
