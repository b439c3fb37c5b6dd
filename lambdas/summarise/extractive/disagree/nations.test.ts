import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { nationsOf } from "./nations.ts";

it.each([
  ["an adjective", "The coach carried 26 Danish pupils.", ["denmark"]],
  ["a people", "There were five South Africans on the flight.", ["south africa"]],
  ["where they are from", "It had four passengers from South Africa.", ["south africa"]],
  ["a number alone", "The list names fourteen from Madagascar.", ["madagascar"]],
  ["no country", "The farm lost 3,000 turkeys.", []],
  ["a country that somebody else is from", "Four passengers, one of them from France, were hurt.", []],
])("knows %s", (_, text, expected) => {
  const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
  expect([...nationsOf(sentence, sentence.quantities[0]!)]).toEqual(expected);
});
