import { type Profile, profileOf } from "./faults.ts";
import { unrest } from "./invariants.ts";
import { summaryIn } from "./present.ts";
import { Random } from "./random.ts";
import { planUsers } from "./users.ts";
import { type Code, realCode, World } from "./world.ts";

export interface RunResult {
  readonly seed: number;
  readonly profile: Profile;
  /** The first invariant that broke, or undefined. */
  readonly violation: string | undefined;
  readonly stats: World["stats"];
  readonly events: number;
}

/** No run of these sizes takes a tenth of it. */
const maxEvents = 200_000;
/** Redrives and sweeps after which everything must be mended. */
const maxRounds = 4;

const contentOf = (world: World): string =>
  world.output
    .list()
    .filter(({ key }) => key.startsWith("articles/") || /\/summary\.\w+$/.test(key))
    .map(({ key, change }) => `${key}@${change}`)
    .join("\n");

/** Runs everything that is under way to its end. */
const settle = async (world: World): Promise<void> => {
  await world.scheduler.run({ maxEvents }, () => {
    if (world.violation) throw new Error(world.violation);
  });
};

const planStorm = (world: World, plan: Random): void => {
  const stormMs = plan.pick([60_000, 600_000, 1_800_000]);
  planUsers(world, plan, stormMs);
  if (world.profile.outages) {
    const from = plan.chance(0.5) ? 0 : plan.between(0, stormMs);
    world.planOutage(plan.pick(["model", "engine", "clean"] as const), from, from + plan.between(1_000, stormMs));
  }
  if (world.profile.sweeps) {
    for (let n = 0; n < 3; n += 1) world.scheduler.after(plan.between(0, stormMs), () => void world.sweep());
  }
  world.scheduler.after(stormMs + plan.between(0, 60_000), () => {
    world.stormy = false;
    world.trace("", "— the storm is over —");
  });
};

const sweepOnce = async (world: World): Promise<void> => {
  world.scheduler.after(0, () => void world.sweep());
  await settle(world);
};

const redriveAll = async (world: World): Promise<string | undefined> => {
  for (let round = 0; world.uploads.dead.length + world.stories.dead.length > 0; round += 1) {
    if (round === maxRounds) return "dead letters come back although nothing fails any more";
    world.trace("operator", `redrives ${world.uploads.redrive() + world.stories.redrive()} dead letters`);
    await settle(world);
  }
  return undefined;
};

/** After the storm: everything must come right by itself; or, where the profile allows it, with the sweep. */
const check = async (world: World): Promise<string | undefined> => {
  const stuck = await redriveAll(world);
  if (stuck) return stuck;
  if (world.healsAlone) {
    const problem = unrest(world);
    if (problem) return problem;
  }
  for (let round = 0; round < maxRounds; round += 1) await sweepOnce(world);
  const problem = unrest(world) ?? degraded(world) ?? indexProblem(world);
  if (problem) return `after ${maxRounds} sweeps: ${problem}`;
  const before = contentOf(world);
  const calls = world.stats.modelCalls;
  await sweepOnce(world);
  if (contentOf(world) !== before) return "a sweep over a healthy bucket changed something";
  if (world.stats.modelCalls !== calls) return "a sweep over a healthy bucket called the model";
  return undefined;
};

const summariesOf = (world: World) =>
  world.output
    .list("stories/")
    .filter(({ key }) => key.endsWith("/summary.json"))
    .map(summaryIn);

/** With the model back, no stand-in may be left. */
const degraded = (world: World): string | undefined => {
  const left = summariesOf(world).find(({ engine, sources }) => engine.name !== "model" && sources.length > 0);
  return left && `the summary of ${left.story} is still the stand-in`;
};

const indexProblem = (world: World): string | undefined => {
  const found = world.output.get("stories/index.json");
  const listed = JSON.parse(new TextDecoder().decode(found?.body) || '{"stories":[]}').stories;
  const names = listed.map((entry: { story: string; headline: string }) => `${entry.story}: ${entry.headline}`);
  const wanted = summariesOf(world).map((summary) => `${summary.story}: ${summary.headline}`);
  return JSON.stringify(names.sort()) === JSON.stringify(wanted.sort())
    ? undefined
    : "the index doesn't list the stories";
};

/** The storm that a seed raises. */
export const profileOfSeed = (seed: number): Profile => profileOf(seed, new Random(`${seed}/profile`));

/** One run, decided by its seed alone. */
export const runSeed = async (
  seed: number,
  { code = realCode, onTrace }: { readonly code?: Code; readonly onTrace?: (line: string) => void } = {},
): Promise<RunResult> => {
  const plan = new Random(`${seed}/plan`);
  const profile = profileOfSeed(seed);
  const world = new World(seed, profile, code, onTrace);
  // Simulated refusals are thrown by the thousand, and nobody reads where.
  const { stackTraceLimit } = Error;
  if (!onTrace) Error.stackTraceLimit = 0;
  world.trace("", `seed ${seed}: ${JSON.stringify(profile)}`);
  planStorm(world, plan);
  let violation: string | undefined;
  try {
    await settle(world);
    violation = await check(world);
  } catch (error) {
    violation = world.violation ?? String((error as Error).stack);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return { seed, profile, violation: world.violation ?? violation, stats: world.stats, events: world.scheduler.events };
};
