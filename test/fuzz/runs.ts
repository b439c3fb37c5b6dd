/** Inputs per property: few in `npm test`, as many as asked for by `npm run fuzz -- --runs N`. */
export const runs = Number(process.env["FUZZ_RUNS"] ?? 100);

/** Time limit of one property in milliseconds: generous, it only ends what hangs. */
export const timeout = 60_000 + runs * 100;
