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
  ["who was hurt beside the dead", "At least 19 people have died and 131 others have been hurt.", ["injury"], 1],
  ["who was killed by whom", "Three gunmen killed 12 people in the market.", [], 0],
  ["whom somebody killed", "Three gunmen killed 12 people in the market.", ["death"], 1],
  ["what the number of is told", "The number of dead has gone up to 42, hundreds are hurt.", ["death"]],
  ["who is looked for", "Crews were searching for 12 people.", ["missing"]],
  ["who was brought to hospital", "Some 26 people died and 84 more were brought to hospital.", ["hospital"], 1],
  ["who was brought out", "The emergency services got 146 people out of the water.", ["rescue"]],
  ["who wasn't hurt", "Three had died and 102 had not been hurt.", ["safe"], 1],
  ["of whom nobody survived", "None of the 41 people on board survived.", ["death", "aboard"]],
  ["who didn't survive", "Ten people did not survive the crash.", ["death"]],
  ["that nobody was hurt", "Nobody among the 120 passengers was injured.", ["safe"]],
  ["that nobody was counted", "There were no injuries among the 120 people.", []],
  ["who did something", "Two gunmen carried out the attack.", []],
  ["who left work", "About 200 workers walked out on Monday.", []],
  ["who fights a fire that kills", "Some 2,500 firefighters battled the blaze that killed 12.", []],
  ["who was shot at home", "Six people were shot in their home.", []],
  ["who was in no hospital bed", "Five people were waiting outside the hospital.", []],
  ["who is still alive", "Two victims are fighting for their lives.", []],
  ["who lost their lives", "Twelve people have lost their lives.", ["death"]],
  ["a whole of which a part died", "Of the 40 people, 12 died.", []],
  ["what is no word for people", "The farm lost 3,000 turkeys.", []],
  ["who was hurt by the way", "The attack killed eight people, wounding seven others.", ["injury"], 1],
  ["who has to leave home", "The flood left 3,200 people without a home.", ["evacuation"]],
  ["who is on the staff", "The firm has a staff that numbers 188,000.", ["employment"]],
  ["who is aboard", "A ferry with 300 passengers sank.", ["aboard"]],
  ["who is ill", "By noon 116 cases of measles were known.", ["infection"]],
  ["who was found after all", "By noon 41 people had been found.", []],
] as [string, string, string[], number?][])("knows %s", (_, text, expected, place = 0) => {
  expect(measured(text, place)).toEqual(expected);
});

it("knows of which whole a part is", () => {
  const children = ["child of death", "some of death"];
  expect(measured("The fire killed 37 people, including four children.", 1)).toEqual(children);
  expect(measured("Four children are among the 37 dead.")).toEqual(children);
  expect(measured("The 37 dead included four children.", 1)).toEqual(children);
  expect(measured("Eight pupils were killed in the school.")).toEqual(["death", "some of death"]);
  expect(measured("They brought food, including four goats.")).toBeUndefined();
});

it("reads long lists of counts in little more than linear time", () => {
  const list = Array.from({ length: 400 }, (_, at) => `${at + 2} men`).join(", ");
  expect(measured(`The storm killed ${list} and 3 women.`)).toEqual(["death"]);
});
