import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { isAlleged, isInfinitive, isNegator, isOfEarlierTime, mayBeNegated } from "./polarity.ts";

const read = (text: string) => annotate(storyOf([text]))[0]!.sentences[0]!;
const at = (text: string, word: string) => read(text).tokens.findIndex(({ lower }) => lower === word);

it.each([
  ["The ruling would allow the goat to enter the show.", "enter", true],
  ["The goat managed to enter the show.", "enter", false],
  ["The goat is to enter the show.", "enter", false],
  ["The goat entered the show.", "entered", false],
])("in “%s” it is %s that may come: %s", (text, word, expected) => {
  expect(isInfinitive(read(text), at(text, word))).toBe(expected);
});

it("takes what is asked after “whether” for told by nobody", () => {
  const asked = "Reporters asked whether she would sell the mill.";
  expect(mayBeNegated(read(asked), at(asked, "sell"))).toBe(true);
  const told = "She will sell the mill.";
  expect(mayBeNegated(read(told), at(told, "sell"))).toBe(false);
});

it.each([
  ["The minister survived a no-confidence vote.", "no"],
  ["Almost no fish died.", "no"],
  ["They had never been closer.", "never"],
  ["It is large but not the largest.", "not"],
  ["There was no question that the goat had done it.", "no"],
  ["Farmers said no to the goat show.", "no"],
])("finds no denial in “%s”", (text, word) => {
  expect(isNegator(read(text).tokens, at(text, word))).toBe(false);
});

it.each([
  ["None of the deaths that occurred among all those who took part in it was linked to the cure.", "linked", true],
  ["She ruled out selling the mill.", "selling", true],
  ["Signatures were missing.", "signatures", true],
  ["She is selling the mill.", "selling", false],
])("in “%s” a word is denied: %s %s", (text, word, expected) => {
  expect(mayBeNegated(read(text), at(text, word))).toBe(expected);
});

it("takes what is asked for or alleged for told by nobody", () => {
  const alleged = "She was accused of spying.";
  expect(isAlleged(read(alleged), at(alleged, "spying"))).toBe(true);
  const told = "She went on spying.";
  expect(isAlleged(read(told), at(told, "spying"))).toBe(false);
});

it("knows what is of an earlier time", () => {
  expect(isOfEarlierTime(read("The last time the mill burned was in 1994."))).toBe(true);
  expect(isOfEarlierTime(read("At the last house the mill burned."))).toBe(false);
});
