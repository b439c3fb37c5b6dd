import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { findDisagreements } from "../../lambdas/summarise/extractive/disagree/disagree.ts";
import { storyOf } from "../../lambdas/summarise/extractive/disagree/fixtures.ts";

/** Time, processor time (which other programs on the machine don't stretch, and which counts the compiler's and the collector's threads too) and memory of annotation, alignment and detection for one story of many articles, made up from a fixed seed. */

const SIZES = [5, 50, 100, 200, 500, 1000];
const SENTENCES = 24;
/** Stories before the first that is measured: a function that has run has its code compiled. */
const WARM_UP = 5;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = generator(20_261_121);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;

const PLACES = "harbour,old town,tram depot,northern pier,fish market,customs house,river bank,town hall".split(",");
const PEOPLE = "Ole Brandt,Marta Lindqvist,Ivo Petrov,Sanna Heikkinen,Luis Ortega,Ana Duarte".split(",");
const VERBS = "closed,opened,inspected,searched,cleared,guarded".split(",");
const RARE = Array.from({ length: 3_000 }, () => Array.from({ length: 7 }, () => pick([..."aeioulmnrstk"])).join(""));

/** Twenty kinds of sentence: shared facts with differing numbers, days and verbs, and words that one article has alone. */
function sentence(): string {
  const count = 10 + Math.floor(random() * 6);
  return pick([
    `At least ${count} people were killed when the ${pick(PLACES)} caught fire on ${pick(["Monday", "Tuesday"])}.`,
    `Mayor ${pick(PEOPLE)} said the ${pick(PLACES)} would be ${pick(VERBS)} until ${pick(["March", "April", "May"])}.`,
    `About ${count}00 residents left the ${pick(PLACES)} during the night, according to ${pick(PEOPLE)}.`,
    `The council ${pick(["approved", "rejected"])} a plan worth $${count} million for the ${pick(PLACES)}.`,
    `Police ${pick(VERBS)} the ${pick(PLACES)} and ${pick(["did not find", "found"])} the ${pick(RARE)} there.`,
    `The ${pick(RARE)} near the ${pick(PLACES)} had been ${pick(VERBS)} by ${pick(PEOPLE)} in ${2005 + (count % 9)}.`,
    `${pick(PEOPLE)} told reporters that the ${pick(RARE)} and the ${pick(RARE)} were ${pick(VERBS)} by the city.`,
  ]);
}

function story(size: number): string[] {
  return Array.from({ length: size }, () => Array.from({ length: SENTENCES }, sentence).join(" "));
}

export function measureScale(): void {
  for (let run = 0; run < WARM_UP; run++) findDisagreements(annotate(storyOf(story(5))));
  const seconds: [number, number][] = [];
  for (const size of SIZES) {
    const articles = storyOf(story(size));
    const runs = size <= 50 ? 5 : 1;
    const [times, processor]: [number[], number[]] = [[], []];
    let found = 0;
    for (let run = 0; run < runs; run++) {
      const [started, clock] = [process.cpuUsage(), performance.now()];
      found = findDisagreements(annotate(articles)).length;
      times.push(performance.now() - clock);
      const used = process.cpuUsage(started);
      processor.push((used.user + used.system) / 1000);
    }
    const used = median(processor);
    seconds.push([size, used]);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${String(size).padStart(5)} articles  ${median(times).toFixed(0).padStart(7)} ms  ${used.toFixed(0).padStart(7)} ms CPU  ${memory} MB RSS  ${found} disagreements`,
    );
  }
  const [small, large] = [seconds.find(([size]) => size === 50)!, seconds.at(-1)!];
  const exponent = Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]);
  console.log(`growth exponent from ${small[0]} to ${large[0]} articles: ${exponent.toFixed(2)}`);
}
