import type { Version } from "./bucket.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

const stories = ["flood", "night shift/büro", "a+b", "", "flood/upper valley", "default"];
const names = ["herald.txt", "the times.txt", "kurier ü+1.txt", "post%2B.txt", "50% off.txt"];
const oddKeys = ["flood/", "x//y.txt", "../up.txt", "tab\tname.txt", "flood/./dot.txt", `${"long/".repeat(200)}x.txt`];

const places = ["the valley", "Lower Ash", "the harbour"];
const bodyOf = (random: Random): string => {
  if (random.chance(0.1)) return "";
  // Few different texts, so that the very same bytes often come again.
  return `About ${random.between(1, 4)}0 people left ${random.pick(places)} on Monday. The mayor thanked them.`;
};

const settingsOf = (random: Random): string =>
  random.pick([
    '{"title": "The flood"}',
    '{"title": "Another title", "words": 50}',
    '{"words": 40}',
    "{}",
    '{"wrods": 3}',
    "not JSON",
    '{"__proto__": {"words": 41}}',
  ]);

const join = (story: string, name: string): string => (story === "" ? name : `${story}/${name}`);

/** What the users of one run do: a plan of changes to the input bucket, in bursts and lulls, within `stormMs`. */
export const planUsers = (world: World, random: Random, stormMs: number): void => {
  const { overlaps } = world.profile;
  const theirs = random.shuffled(stories).slice(0, random.between(1, overlaps ? 1 : 3));
  const files = random.shuffled(names).slice(0, random.between(1, overlaps ? 2 : 4));
  const keys = theirs.flatMap((story) => files.map((name) => join(story, name)));
  if (random.chance(0.3)) keys.push(random.pick(oddKeys));
  const settings = theirs.map((story) => join(story, "story.json"));
  const changes = random.between(3, 30);
  let at = 0;
  for (let n = 0; n < changes && at < stormMs; n += 1) {
    // Functions that overlap see different worlds when changes come at their own pace.
    if (overlaps) at += random.between(1_000, 60_000);
    else at += random.chance(0.7) ? random.between(0, 3_000) : random.between(0, stormMs / 4);
    world.scheduler.after(Math.min(at, stormMs), () => act(world, random, keys, settings));
  }
};

const act = (world: World, random: Random, keys: readonly string[], settings: readonly string[]): void => {
  const key = random.chance(0.15) ? random.pick(settings) : random.pick(keys);
  const change = (): void => changeOnce(world, random, key, settings.includes(key));
  const before = world.input.get(key);
  change();
  // Undone or changed once more at once: the look that one event causes and the write that follows see different worlds.
  for (let at = 0; random.chance(0.3); ) {
    at += random.between(0, 4_000);
    if (random.chance(0.5)) world.scheduler.after(at, change);
    else world.scheduler.after(at, () => restore(world, key, before));
  }
};

const restore = (world: World, key: string, before: Version | undefined): void => {
  if (before) world.userPuts(key, new TextDecoder().decode(before.body), before.metadata);
  else world.userDeletes(key);
};

const changeOnce = (world: World, random: Random, key: string, isSettings: boolean): void => {
  const dice = random.next();
  const present = world.input.get(key);
  if (dice < 0.3) world.userDeletes(key);
  else if (dice < 0.4 && present) restore(world, key, present);
  else if (isSettings) world.userPuts(key, settingsOf(random));
  else world.userPuts(key, bodyOf(random), random.chance(0.2) ? { source: random.pick(["Herald", "Courier"]) } : {});
};
