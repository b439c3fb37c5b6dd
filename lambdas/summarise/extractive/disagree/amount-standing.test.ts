import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { type Standing, standAlike, standingOf } from "./amount-standing.ts";
import { storyOf } from "./fixtures.ts";

/** How the `place`-th amount of a sentence stands. */
const standing = (text: string, place = 0): Standing => {
  const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
  return standingOf(sentence, sentence.quantities[place]!);
};

describe("how amounts stand", () => {
  it.each([
    ["was and is", "The fee goes up from 30 crowns to 45 crowns.", "The fee is 45 crowns."],
    ["is not any more", "The lease runs nine years instead of twelve.", "The lease runs twelve years.", 1],
    [
      "a year before",
      "The mill earned 40 million crowns, after 55 million crowns.",
      "The mill earned 40 million crowns.",
      1,
    ],
    ["wanted and got", "The union had asked for 12 percent.", "The drivers got 7 percent."],
    ["expected and measured", "Forecasters expect 31 degrees.", "It was 29 degrees at the pier."],
    [
      "of each and of all",
      "The firm pays 3,000 crowns to each of the families.",
      "The firm pays 24,000 crowns in all.",
    ],
    ["a limit and a fact", "Appeals must come within ten days.", "The appeal came after twelve days."],
    ["some of them and all", "He freed three of the goats.", "The five goats were freed."],
    ["two days of one count", "27 sheep were dead on Monday.", "By Tuesday noon 31 sheep were dead."],
    ["two years", "Sales came to 40 million crowns last year.", "Sales come to 44 million crowns this year."],
    ["ages of two people", "Pia Holm, 51, cut the ribbon.", "Erik Dahl, 64, cut the ribbon."],
    [
      "before today and before then",
      "The pier burned down eight years ago.",
      "The pier was rebuilt seven years later.",
    ],
    ["what it is now and what it was", "Turnout was 58 percent, against 61 percent.", "Turnout was 61 percent.", 1],
    ["a change and a sum", "Farmers pay 40 crowns more.", "Farmers pay 310 crowns."],
    [
      "a change from before and a share",
      "That is three percentage points less than in June.",
      "Turnout was 61 percent.",
    ],
    ["what is compared with", "It is less than a year ago.", "It was ten years ago."],
    ["friends and the group", "Two of her three friends swam ashore.", "Four friends were in the boat."],
    ["some and the rest", "Five goats and 23 others were sold.", "Five goats were sold.", 1],
    ["the next of more", "The next five goats were sold.", "Fourteen goats were sold."],
    ["of one and of several", "The inns have seven rooms between them.", "The inn has four rooms."],
    ["what another amount is for", "In the last three months the mill sold more.", "The strike lasted four months."],
  ])("tells %s apart", (_, one, other, place = 0) => {
    expect(standAlike(standing(one, place), standing(other))).toBe(false);
  });

  it.each([
    ["two sums", "The bell cost 400 crowns.", "The bell cost 500 crowns."],
    ["two wishes", "The union wants 9 percent.", "Drivers are demanding 12 percent."],
    ["one day", "27 sheep were dead on Monday night.", "On Monday evening 31 sheep were dead."],
    ["two rises", "The union wants 9 percent.", "Drivers are demanding 12 percent more money."],
    ["how people came", "600 people had been called together.", "200 people were there."],
    ["one person", "Pia Holm, 51, cut the ribbon.", "The ribbon was cut by Pia Holm, 54, on Monday."],
  ])("leaves %s to be compared", (_, one, other) => {
    expect(standAlike(standing(one), standing(other))).toBe(true);
  });
});
