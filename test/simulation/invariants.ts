import { assertGrounded } from "../../lambdas/summarise/ground/assert-grounded.ts";
import type { CleanedArticle } from "../../shared/contracts/article.ts";
import type { StorySummary } from "../../shared/contracts/summary.ts";
import { recordKeyOf, storyOf } from "../../shared/keys.ts";
import type { Bucket, Version } from "./bucket.ts";
import type { Invocation } from "./invocation.ts";
import { articleIn, recordProblem, summaryIn, summaryProblem } from "./present.ts";
import type { Message, Queue } from "./queue.ts";
import type { World } from "./world.ts";

/** What must hold at every step. Each check names what broke by `world.violate`. */
export class Invariants {
  readonly #world: World;
  /** Every cleaned article that was ever written, by the hash of its text. */
  readonly #texts = new Map<string, CleanedArticle>();
  readonly #covered = new Map<string, readonly string[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** After each write of a function. `after` is undefined for a delete. */
  onWrite(invocation: Invocation, bucket: Bucket, before: Version | undefined, after: Version | undefined): void {
    const key = (after ?? before)?.key ?? "";
    if (bucket === this.#world.input) this.#world.violate(`${invocation.id} writes to the input bucket: ${key}`);
    if (!after) return;
    if (key.startsWith("articles/")) this.#onRecord(before, after);
    if (key.startsWith("stories/") && key.endsWith("/summary.json")) this.#onSummary(invocation, before, after);
  }

  /** After each answer of a function: nothing that it let go of may be left undone. */
  onAnswer(invocation: Invocation): void {
    if (invocation.paid.length > 0 && !invocation.excused) {
      this.#world.violate(`${invocation.id} paid for a draft that it didn't use`);
    }
    if (this.#world.healsAlone || this.#world.profile.lost > 0) this.#conservation();
  }

  #onRecord(before: Version | undefined, after: Version): void {
    const record = articleIn(after);
    if (record.status === "cleaned") this.#texts.set(record.sha256, record);
    if (!before || !this.#world.input.versioned) return;
    if (ageOf(articleIn(before).origin) > ageOf(record.origin)) {
      this.#world.violate(`an older record replaced a newer one: ${after.key}`);
    }
  }

  #onSummary(invocation: Invocation, before: Version | undefined, after: Version): void {
    const world = this.#world;
    const summary = summaryIn(after);
    const paid = invocation.paid.indexOf(summary.story);
    if (paid >= 0) invocation.paid.splice(paid, 1);
    world.stats.summaries += 1;
    this.#grounded(summary);
    if (!before) return;
    const previous = summaryIn(before);
    const made = previous.createdAt !== summary.createdAt;
    if (made && summary.engine.name === "model" && previous.fingerprint === summary.fingerprint) {
      world.violate(`paid twice for the same summary of ${summary.story}`);
    }
    if (!world.input.versioned) return;
    const ages = new Map(previous.sources.map((source) => [source.key, ageOf(source)]));
    for (const source of summary.sources) {
      if ((ages.get(source.key) ?? 0) > ageOf(source)) {
        world.violate(`an older article replaced a newer one in the summary of ${summary.story}: ${source.key}`);
      }
    }
  }

  #grounded(summary: StorySummary): void {
    const articles = summary.sources.flatMap(({ id, sha256 }) => {
      const article = this.#texts.get(sha256);
      return article ? [{ id, article }] : [];
    });
    try {
      assertGrounded(summary, articles);
    } catch (error) {
      this.#world.violate(`the summary of ${summary.story} is not grounded: ${(error as Error).message}`);
    }
  }

  /** uploads = cleaned + rejected + waiting + dead-lettered, and the same for stories and their summaries. */
  #conservation(): void {
    const world = this.#world;
    const inHand = [...world.inHand.values()].flat();
    const pending = (queue: Queue) => this.#named([...queue.waiting, ...queue.dead, ...inHand]);
    const announced = new Set([...world.undelivered, ...pending(world.uploads), ...world.unannounced]);
    const triggered = new Set([...pending(world.stories), ...[...announced].map(storyOf)]);
    for (const key of world.keys) {
      const problem = announced.has(key) ? undefined : recordProblem(world, key);
      if (problem) world.violate(`${problem}, and no message is left to mend it`);
    }
    for (const story of world.storyNames()) {
      const problem = triggered.has(story) ? undefined : summaryProblem(world, story);
      if (problem) world.violate(`${problem}, and no message is left to mend it`);
    }
  }

  /** Keys or stories that messages are about. */
  *#named(messages: readonly Message[]): Iterable<string> {
    for (const { body } of messages) {
      let keys = this.#covered.get(body);
      if (!keys) {
        keys = namedIn(JSON.parse(body));
        this.#covered.set(body, keys);
      }
      yield* keys;
    }
  }
}

type Body = {
  readonly story?: string;
  readonly recheck?: readonly string[];
  readonly Records?: readonly { readonly s3: { readonly object: { readonly key: string } } }[];
};

const namedIn = (body: Body): readonly string[] => {
  if (body.story !== undefined) return [body.story];
  if (body.recheck) return body.recheck;
  return (body.Records ?? []).map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", "%20")));
};

/** Versions are numbered in the order in which they came. */
const ageOf = ({ versionId }: { readonly versionId: string | null }): number => Number(versionId?.slice(1) ?? 0);

/** What must hold when everything has come to rest; the first thing that doesn't, or undefined. */
export const unrest = (world: World): string | undefined => {
  const wanted = new Set<string>();
  for (const key of world.keys) {
    const problem = recordProblem(world, key);
    if (problem) return problem;
    if (world.output.get(recordKeyOf(key))) wanted.add(recordKeyOf(key));
  }
  for (const story of world.storyNames()) {
    const problem = summaryProblem(world, story) ?? world.viewProblem(story);
    if (problem) return problem;
  }
  const left = world.output.list().find(({ key }) => !isExpected(world, key, wanted));
  return left ? `${left.key} is left over` : undefined;
};

const isExpected = (world: World, key: string, records: ReadonlySet<string>): boolean => {
  if (records.has(key)) return true;
  if (["sweep/version.txt", "stories/index.json", "stories/index.html"].includes(key)) return true;
  return world
    .storyNames()
    .some(
      (story) =>
        /^summary\.(?:json|md|html)$/.test(key.slice(`stories/${story}/`.length)) &&
        key.startsWith(`stories/${story}/`),
    );
};
