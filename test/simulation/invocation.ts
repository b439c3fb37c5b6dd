import { s3Error } from "./bucket.ts";
import { faultOf } from "./faults.ts";
import type { World } from "./world.ts";

export interface CallOptions {
  /** Changes something outside: may still land after its sender has died. */
  readonly write: boolean;
  readonly conditional?: boolean;
  /** Typical and longest time in milliseconds, where the profile's don't fit. */
  readonly takes?: readonly [number, number];
}

/** A request that its sender gave up on lands within this time: well before the message can be received again. */
const latestLandingMs = 15_000;

/** One run of a function, from its messages to its answer or its death. Each port call is a point at which others go on. */
export class Invocation {
  readonly id: string;
  /** True once it crashed or ran into its time limit: nothing of it goes on. */
  dead = false;
  /** Whether a fault or a lost race can excuse that a paid draft wasn't used. */
  excused = false;
  /** Stories whose drafts were paid for and not committed yet. */
  readonly paid: string[] = [];
  readonly world: World;
  onDeath: () => void = () => {};

  constructor(world: World, id: string) {
    this.world = world;
    this.id = id;
  }

  die(why: string): void {
    if (this.dead) return;
    this.dead = true;
    this.excused = true;
    this.world.stats.crashes += 1;
    this.world.trace(this.id, `dies: ${why}`);
    this.onDeath();
  }

  /** A call of a port: takes time, may fail in every way, and lets everybody else go on meanwhile. */
  call<T>(what: string, options: CallOptions, effect: () => T): Promise<T> {
    const { world } = this;
    const { scheduler, random } = world;
    return new Promise<T>((resolve, reject) => {
      if (this.dead) return;
      const fault = world.stormy ? faultOf(world.profile, random, options.conditional ?? false) : undefined;
      const [typical, worst] = options.takes ?? [60, world.stormy ? world.profile.slowestMs : 300];
      const land = (note = ""): { readonly answer: () => void } => {
        try {
          const value = effect();
          world.trace(this.id, `${what}${note}`);
          return { answer: () => resolve(value) };
        } catch (error) {
          const refused = error as { name?: string; $metadata?: { httpStatusCode?: number } };
          if (options.write && [404, 409, 412].includes(refused.$metadata?.httpStatusCode ?? 0)) this.lostRace();
          world.trace(this.id, `${what} → ${refused.name}${note}`);
          return { answer: () => reject(error) };
        }
      };
      const back = (answer: () => void): void =>
        scheduler.after(random.latency(10, worst / 4), () => {
          if (!this.dead) answer();
        });
      const fails = (error: Error): void => {
        this.excused = true;
        world.stats.faults += 1;
        world.trace(this.id, `${what} is answered with ${error.name}`);
        back(() => reject(error));
      };
      const landsLater = (): void =>
        scheduler.after(random.between(1, latestLandingMs), () => void land(" (lands after its sender gave up)"));

      scheduler.after(random.latency(typical, worst), () => {
        if (this.dead) {
          if (options.write && random.chance(0.5)) land(" (lands after its sender died)");
          return;
        }
        if (fault === "crash-before") return this.die(`before ${what}`);
        if (fault === "error-before") return fails(s3Error("SlowDown", 503));
        if (fault === "refused") return fails(s3Error("ConditionalRequestConflict", 409));
        if (fault === "crash-late" || fault === "error-late") {
          if (options.write) landsLater();
          return fault === "crash-late" ? this.die(`waiting for ${what}`) : fails(s3Error("TimeoutError", 0));
        }
        const { answer } = land();
        if (fault === "crash-after") return this.die(`after ${what}`);
        if (fault === "error-after") return fails(s3Error("TimeoutError", 0));
        if (fault === "echo") return fails(s3Error("PreconditionFailed", 412));
        back(answer);
      });
    });
  }

  lostRace(): void {
    this.excused = true;
    this.world.stats.lostRaces += 1;
  }
}
