import type { Clock } from "../../shared/clock.ts";
import type { Engine, EngineResult, StoryArticle, StoryOptions } from "../../shared/contracts/draft.ts";
import { StorySummary, SUMMARY_SCHEMA, type Warning } from "../../shared/contracts/summary.ts";
import { LostRace } from "../../shared/errors.ts";
import { sha256 } from "../../shared/hash.ts";
import { summaryKeys } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { ObjectInfo, Store, StoredObject } from "../../shared/store/store.ts";
import { assemble } from "./assemble.ts";
import { type LoadedStory, listingFingerprint, listRecords, loadStory } from "./load-story.ts";
import { readStoryOptions } from "./story-options.ts";
import { commitSummary, ensureViews, removeSummary } from "./write-summary.ts";

/** What summarising touches. It can't write to `input`: the type has no way to. */
export interface SummarisePorts {
  readonly input: Pick<Store, "get">;
  readonly output: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly engine: Engine;
  /** What is taken when `engine` can't be had. The embedded one: it needs nothing. */
  readonly fallback: Engine;
  readonly defaults: StoryOptions;
  /** A story that never rests is summarised at least this often. */
  readonly maxWaitSeconds: number;
  /** Told of each summary that was written. */
  readonly written: (summary: StorySummary) => Promise<void>;
}

/** What asked for a look at a story. */
export interface Trigger {
  /** When its message was sent, by the queue's clock. */
  readonly sentAt: Date;
  /** Never leave the work to a later trigger. */
  readonly force: boolean;
}

/** The model can't be had for this story now; the extractive summary stands in until it can. */
export class EngineUnavailable extends Error {
  override readonly name = "EngineUnavailable";
  /** For the summary's warnings. */
  readonly warning: Warning;

  constructor(warning: Warning, options?: ErrorOptions) {
    super(warning.message, options);
    this.warning = warning;
  }
}

/** Clocks of S3 and SQS may differ, and listings show whole seconds. */
const clockSkewSeconds = 2;

/**
 * Whether this trigger can leave the work to a later one: a record was written after the trigger was sent, so that record's
 * own message, sent after it, comes behind this one in the same group.
 *
 * A story that never rests is not left for ever: time is cut into windows of `maxWaitSeconds`, and work is left only within
 * one. The last trigger of each window finds the newest record beyond it and does the work, unless a summary was made
 * since that trigger. Records alone couldn't tell how long ago a story became stale: an overwritten one shows its last time only.
 */
const canWait = (
  records: readonly ObjectInfo[],
  trigger: Trigger,
  lastSummaryAt: Date | undefined,
  maxWaitSeconds: number,
): boolean => {
  if (trigger.force || maxWaitSeconds === 0) return false;
  const sent = trigger.sentAt.getTime();
  const newest = records.reduce((latest, record) => Math.max(latest, record.modified.getTime()), 0);
  if (newest <= sent + clockSkewSeconds * 1000) return false;
  if (lastSummaryAt && lastSummaryAt.getTime() > sent) return true;
  const windowOf = (time: number): number => Math.floor(time / (maxWaitSeconds * 1000));
  return windowOf(sent) === windowOf(newest);
};

/** Equal fingerprints mean equal content: the articles, what the user asked for, and everything of the engine that decides. */
const fingerprintOf = (
  loaded: LoadedStory,
  options: StoryOptions,
  identity: string,
  warnings: readonly Warning[],
): string =>
  sha256(
    JSON.stringify([
      SUMMARY_SCHEMA,
      identity,
      options,
      warnings,
      loaded.articles.map(({ article }) => [
        article.origin.key,
        article.sha256,
        // Citations number the sentences.
        sha256(JSON.stringify(article.sentences)),
        article.source,
        article.language,
        article.verdict,
      ]),
      loaded.rejected.map(({ origin, reason }) => [origin.key, reason]),
    ]),
  );

const parse = (stored: StoredObject | undefined): StorySummary | undefined => {
  if (!stored) return undefined;
  try {
    return StorySummary.parse(JSON.parse(new TextDecoder().decode(stored.body)));
  } catch {
    // Written by another version of the contract: it is replaced, never trusted.
    return undefined;
  }
};

interface Drafted {
  readonly engine: Engine;
  readonly result: EngineResult;
  readonly warnings: readonly Warning[];
  /** True when `engine` isn't the one that was asked for. */
  readonly standsIn: boolean;
}

const draftOf = async (
  articles: readonly StoryArticle[],
  options: StoryOptions,
  ports: SummarisePorts,
): Promise<Drafted> => {
  // Where every upload was rejected there is nothing to pay for.
  if (articles.length === 0)
    return { engine: ports.fallback, result: await ports.fallback.draft([], options), warnings: [], standsIn: false };
  try {
    const result = await ports.engine.draft(articles, options);
    for (const { calls, inputTokens, outputTokens } of result.usage.stages) {
      ports.log.count("ModelCalls", calls);
      ports.log.count("ModelInputTokens", inputTokens);
      ports.log.count("ModelOutputTokens", outputTokens);
    }
    return { engine: ports.engine, result, warnings: [], standsIn: false };
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    ports.log.warn("the engine can't be had, the extractive summary stands in", { code: error.warning.code });
    ports.log.count("EngineFallbacks");
    if (error.warning.code === "budget-spent") ports.log.count("BudgetSpent");
    const result = await ports.fallback.draft(articles, options);
    return { engine: ports.fallback, result, warnings: [error.warning], standsIn: true };
  }
};

/** Everything that a summary is made from, as cheaply as it can be compared: no record is read. */
const inputsOf = async (story: string, ports: SummarisePorts) => {
  const records = await listRecords(story, ports.output);
  const settings = await readStoryOptions(story, ports.input, ports.defaults);
  const parts = [listingFingerprint(records), settings.options, settings.warnings, ports.engine.identity];
  return { records, ...settings, inputs: sha256(JSON.stringify(parts)) };
};

/**
 * One look at a story. Two things keep an older look from having the last word. The summary is read before its inputs, and
 * written or deleted on condition that it is still the one that was read. And after a write the inputs are looked at again:
 * the condition can't tell a summary that was never there from one that nobody touched.
 */
const lookOnce = async (story: string, trigger: Trigger, ports: SummarisePorts): Promise<void> => {
  const { output, log } = ports;
  const current = await output.get(summaryKeys(story).json);
  const summary = parse(current);
  const { records, options, settingsKey, warnings, inputs } = await inputsOf(story, ports);
  if (records.length === 0) {
    await removeSummary(story, current, output);
    if ((await listRecords(story, output)).length > 0)
      throw new LostRace("an article came while its summary was removed");
    return;
  }
  if (current && summary && current.metadata["inputs"] === inputs) {
    return ensureViews(current, summary, async () => (await loadStory(records, output)).articles, output);
  }
  if (canWait(records, trigger, current?.modified, ports.maxWaitSeconds)) {
    log.info("a newer article has its own message on its way");
    return;
  }
  const loaded = await loadStory(records, output);
  const wanted = fingerprintOf(loaded, options, ports.engine.identity, warnings);
  const unchanged = summary?.fingerprint === wanted;
  const made = unchanged ? refreshed(summary, loaded) : await make(story, loaded, options, warnings, wanted, ports);
  const degraded = made.fingerprint !== wanted;
  await commitSummary(made, loaded.articles, { inputs: degraded ? "" : inputs, settingsKey }, current, output);
  if ((await inputsOf(story, ports)).inputs !== inputs) {
    throw new LostRace("the story changed while its summary was written");
  }
  log.count(unchanged ? "SummariesRefreshed" : "SummariesWritten");
  await ports.written(made);
};

/** The same content with today's versions of the uploads: an upload that came again unchanged costs no engine. */
const refreshed = (summary: StorySummary, loaded: LoadedStory): StorySummary => {
  const versions = new Map(loaded.articles.map(({ id, article }) => [id, article.origin.versionId]));
  return {
    ...summary,
    sources: summary.sources.map((source) => ({ ...source, versionId: versions.get(source.id) ?? null })),
  };
};

const make = async (
  story: string,
  loaded: LoadedStory,
  options: StoryOptions,
  warnings: readonly Warning[],
  wanted: string,
  ports: SummarisePorts,
): Promise<StorySummary> => {
  const drafted = await draftOf(loaded.articles, options, ports);
  return assemble({
    story,
    title: options.title,
    loaded,
    engineName: drafted.engine.name,
    result: drafted.result,
    // A stand-in doesn't carry the fingerprint of what was wanted: the next look tries again.
    fingerprint: drafted.standsIn ? sha256(`${wanted} ${drafted.engine.identity}`) : wanted,
    createdAt: ports.clock.now(),
    warnings: [...warnings, ...drafted.warnings],
  });
};

/**
 * Makes a story's summary that of its present articles, or removes it when there are none. Safe to run any number of times,
 * in any order, beside itself.
 * @throws LostRace after `limits.maxRaces` lost races: redelivery goes on.
 */
export const summariseStory = async (story: string, trigger: Trigger, ports: SummarisePorts): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Who has written has to stay until it is right: with functions that overlap, the message behind may be done already.
      return await lookOnce(story, attempt === 1 ? trigger : { ...trigger, force: true }, ports);
    } catch (error) {
      if (!(error instanceof LostRace) || attempt >= limits.maxRaces) throw error;
      ports.log.info("lost a race, looking again", { attempt });
    }
  }
};
