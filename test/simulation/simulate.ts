import { parseArgs } from "node:util";
import { huntAll } from "./hunt.ts";
import { runSeed } from "./run.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    bugs: { type: "boolean", default: false },
  },
});

/** One seed with its whole trace, or many until the first violation, or the deliberate bugs and who caught them. */
const main = async (): Promise<boolean> => {
  if (values.seed !== undefined) {
    const { violation, stats } = await runSeed(Number(values.seed), { onTrace: (line) => console.log(line) });
    console.log(violation ? `violation: ${violation}` : "no violation", stats);
    return violation === undefined;
  }
  const [from, count] = [Number(values.from), Number(values.seeds)];
  if (values.bugs) {
    const { table, missed } = await huntAll(from, count);
    console.log(table);
    return missed.length === 0;
  }
  const total: Record<string, number> = { events: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const { violation, profile, stats, events } = await runSeed(seed);
    total["events"] = (total["events"] ?? 0) + events;
    for (const [name, value] of Object.entries(stats)) total[name] = (total[name] ?? 0) + value;
    if (violation) {
      console.log(`seed ${seed} (${profile.name}): ${violation}`);
      console.log(`replay: npm run simulate -- --seed ${seed}`);
      return false;
    }
  }
  console.log(`${count} seeds from ${from}: no violation`);
  console.log(
    Object.entries(total)
      .map(([name, value]) => `${value} ${name}`)
      .join(", "),
  );
  return true;
};

process.exitCode = (await main()) ? 0 : 1;
