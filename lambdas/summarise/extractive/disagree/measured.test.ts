import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { measuredBy } from "./measured.ts";

/** What the `place`-th amount of a sentence measures. */
const measured = (text: string, place = 0) => {
  const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
  const found = measuredBy(sentence, sentence.quantities[place]!);
  return found && [...found.what];
};

it.each([
  ["who died", "Six people lost their lives on the ferry.", ["death"]],
  ["who was not found", "On Sunday 41 people had still not been found.", ["missing"]],
  ["who is missing", "At least 155 people were still missing.", ["missing"]],
  ["who was hurt", "Some 76 people were hurt, many of them badly.", ["injury"]],
  ["who was badly hurt", "In all 57 people have severe injuries.", ["severe"]],
  ["who was found after all", "By noon 41 people had been found.", []],
])("knows %s", (_, text, expected) => {
  expect(measured(text)).toEqual(expected);
});

it("knows of which whole a part is", () => {
  expect(measured("The fire killed 37 people, including four children.", 1)).toEqual(["child of death"]);
  expect(measured("Four children are among the 37 dead.")).toEqual(["child of death"]);
  expect(measured("They brought food, including four goats.")).toBeUndefined();
});
