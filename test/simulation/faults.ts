import type { Random } from "./random.ts";

/** What can go wrong in one run. Probabilities are per port call unless they say otherwise. */
export interface Profile {
  readonly name: string;
  /** Whether the input bucket keeps versions. */
  readonly versioned: boolean;
  /** The invocation ends for good: before the effect, after it, or with the request still on its way. */
  readonly crash: number;
  /** The call fails: before the effect, after it, or with the request still on its way. */
  readonly error: number;
  /** A conditional write is refused with 409, or is told 412 about its own success (a retry within the SDK). */
  readonly refusal: number;
  /** Longest time that a call takes, in milliseconds. */
  readonly slowestMs: number;
  /** Longest time until an S3 event is in the queue, in milliseconds. */
  readonly latestEventMs: number;
  /** An S3 event comes twice, per event. */
  readonly duplicate: number;
  /** An S3 event never comes, per event. */
  readonly lost: number;
  /** SQS hands a message to two receivers, per receive. */
  readonly twice: number;
  /** The answer of an invocation doesn't reach the queue, per invocation. */
  readonly lostAnswer: number;
  /** The model can't be had or a part of the code fails for a while. */
  readonly outages: boolean;
  /** The sweep runs during the storm. */
  readonly sweeps: boolean;
  /** Messages become visible again while their function still runs, so that functions overlap even within a FIFO group. */
  readonly overlaps: boolean;
  /** Clocks differ by up to this much from the true time. */
  readonly skewMs: number;
}

const calm: Profile = {
  name: "calm",
  versioned: true,
  crash: 0,
  error: 0,
  refusal: 0,
  slowestMs: 2_000,
  latestEventMs: 60_000,
  duplicate: 0,
  lost: 0,
  twice: 0,
  lostAnswer: 0,
  outages: false,
  sweeps: false,
  overlaps: false,
  skewMs: 0,
};

/** Whether the promise is that everything heals without the sweep. */
export const healsAlone = (profile: Profile): boolean => profile.lost === 0 && profile.twice === 0;

/** The profile of a seed: every tenth is calm, the others mix what can go wrong. */
export const profileOf = (seed: number, random: Random): Profile => {
  const kind = seed % 10;
  if (kind === 0) return { ...calm, duplicate: 0.1, skewMs: 1_000 };
  const storm: Profile = {
    ...calm,
    name: "storm",
    crash: random.pick([0, 0.003, 0.01, 0.03]),
    error: random.pick([0, 0.01, 0.05]),
    refusal: random.pick([0, 0.02, 0.1]),
    slowestMs: random.pick([500, 5_000, 12_000]),
    duplicate: random.pick([0, 0.1, 0.3]),
    lostAnswer: random.pick([0, 0.02]),
    outages: random.chance(0.3),
    skewMs: random.pick([0, 1_000]),
  };
  if (kind <= 3) return storm;
  // A function whose message somebody else has finished is not called again: it may go on, but nothing may end it halfway.
  if (kind === 4)
    return {
      ...storm,
      name: "overlaps",
      overlaps: true,
      crash: 0,
      error: 0,
      outages: false,
      slowestMs: 12_000,
      versioned: random.chance(0.5),
    };
  if (kind <= 6) return { ...storm, name: "unversioned storm", versioned: false };
  if (kind === 7) return { ...storm, name: "storm with sweeps", sweeps: true };
  if (kind === 8)
    return {
      ...storm,
      name: "lost events",
      lost: 0.3,
      sweeps: true,
      outages: random.chance(0.6),
      versioned: random.chance(0.5),
    };
  return { ...storm, name: "double delivery", twice: 0.2, sweeps: true, versioned: random.chance(0.5) };
};

export type Fault =
  | "crash-before"
  | "crash-after"
  | "crash-late"
  | "error-before"
  | "error-after"
  | "error-late"
  | "refused"
  | "echo";

/** The fault of one call, if any. */
export const faultOf = (profile: Profile, random: Random, conditional: boolean): Fault | undefined => {
  const dice = random.next();
  if (dice < profile.crash) return random.pick(["crash-before", "crash-after", "crash-late"] as const);
  if (dice < profile.crash + profile.error) {
    return random.pick(["error-before", "error-before", "error-after", "error-late"] as const);
  }
  if (conditional && dice < profile.crash + profile.error + profile.refusal) {
    return random.pick(["refused", "echo"] as const);
  }
  return undefined;
};
