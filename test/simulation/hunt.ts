import { type Bug, bugs } from "./bugs.ts";
import { profileOfSeed, type RunResult, runSeed } from "./run.ts";

export interface Catch {
  readonly bug: string;
  /** The run that showed the bug, or undefined where none of the seeds did. */
  readonly run: RunResult | undefined;
}

/** The first seed from `from` on that shows the bug; `seeds` of its kind of storm are tried. */
export const hunt = async (bug: Bug, from: number, seeds: number): Promise<Catch> => {
  for (let seed = from, tried = 0; tried < seeds; seed += 1) {
    if (bug.profile !== undefined && profileOfSeed(seed).name !== bug.profile) continue;
    tried += 1;
    const run = await runSeed(seed, { code: bug.code });
    if (run.violation) return { bug: bug.name, run };
  }
  return { bug: bug.name, run: undefined };
};

/** The deliberate bugs with the seed that caught each, as a Markdown table. */
export const huntAll = async (from: number, seeds: number): Promise<{ table: string; missed: readonly string[] }> => {
  const rows = ["| deliberate bug | seed | profile | what broke |", "|---|---:|---|---|"];
  const missed: string[] = [];
  for (const bug of bugs) {
    const { run } = await hunt(bug, from, seeds);
    if (!run) missed.push(bug.name);
    const broke = run?.violation?.split("\n")[0] ?? "nothing: not caught";
    rows.push(`| ${bug.name} | ${run?.seed ?? ""} | ${run?.profile.name ?? ""} | ${broke} |`);
  }
  return { table: rows.join("\n"), missed };
};
