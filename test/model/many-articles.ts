import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { articleOf, storyOf } from "../fixtures/stories/story.ts";

/** A small generator of numbers in [0, 1): the same articles at every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const subjects =
  "ferry harbour pilot radar captain inquiry purser lifeboat engine storm owner insurer crane lighthouse tugboat cargo".split(
    " ",
  );
const verbs = "inspected repaired photographed questioned surveyed praised blamed measured replaced insured".split(" ");
const places = "Malsund Orvik Tarnholm Brekka Lundhavn Skarvik Hestvik Nordby".split(" ");
const people = "Ada Lindqvist,Jonas Berg,Mira Solheim,Per Aasen,Eva Strand,Ole Vik,Nina Holt,Karl Rud".split(",");
const fillers =
  "quiet narrow painted wooden crowded distant frozen empty golden broken heavy silent bright muddy windy ancient yellow stolen sudden bitter gentle rusty hollow hidden".split(
    " ",
  );
const things =
  "staircase orchard violin market chapel bridge garden teapot ladder mirror kettle museum window cellar balcony fountain library bakery stable tunnel".split(
    " ",
  );

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** What the whole story is about: facts that several articles report, each in one of three wordings. */
const facts = subjects.flatMap((subject, i) =>
  verbs.slice(0, 4).map((verb, j) => {
    const [place, person, count] = [places[(i + j) % 8], people[(i * 3 + j) % 8], 3 + ((i * 7 + j * 13) % 60)];
    return [
      `The ${subject} was ${verb} ${count} times in ${place}, said ${person} on Monday.`,
      `${person} said on Monday that the ${subject} in ${place} had been ${verb} ${count} times.`,
      `In ${place}, according to ${person}, they ${verb} the ${subject} ${count} times before Monday.`,
    ];
  }),
);

/** So many articles of about `words` words on one story, which share part of what they report and part of nothing. */
export const manyArticles = (count: number, words = 600): StoryArticle[] =>
  storyOf(
    Array.from({ length: count }, (_, i) => {
      const random = randomFrom(i * 7919 + 1);
      const sentences: string[] = [];
      let length = 0;
      while (length < words) {
        const own = `${pick(people, random)} remembered a ${pick(fillers, random)} ${pick(things, random)} near the ${pick(fillers, random)} ${pick(things, random)} and a ${pick(fillers, random)} ${pick(things, random)}.`;
        const sentence = random() < 0.5 ? pick(pick(facts, random), random) : own;
        sentences.push(sentence);
        length += sentence.split(" ").length;
      }
      const paragraphs = sentences.reduce(
        (text, one, j) => text + (j === 0 ? "" : j % 3 === 0 ? "\n\n" : " ") + one,
        "",
      );
      return articleOf(`Ferry ${i} of the ${pick(places, random)} line was the talk of the port.\n\n${paragraphs}`, {
        key: `ferry/${String(i).padStart(4, "0")}.txt`,
      });
    }),
  );
