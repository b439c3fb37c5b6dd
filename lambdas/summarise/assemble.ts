import type { EngineResult, StoryArticle } from "../../shared/contracts/draft.ts";
import type { EngineReport, Source, StorySummary, Warning } from "../../shared/contracts/summary.ts";
import { SUMMARY_SCHEMA } from "../../shared/contracts/summary.ts";
import { assertGrounded } from "./ground/assert-grounded.ts";
import { type Complaint, ground } from "./ground/ground.ts";
import type { LoadedStory } from "./load-story.ts";

/** Sources as the summary lists them. */
export const sourcesOf = (
  articles: readonly StoryArticle[],
  copies: ReadonlyMap<string, string>,
  offTopic: ReadonlySet<string>,
): Source[] =>
  articles.map(({ id, article }) => {
    const copyOf = copies.get(id);
    return {
      id,
      key: article.origin.key,
      name: article.source.name,
      url: article.source.url,
      title: article.source.title,
      published: article.source.published,
      language: article.language,
      words: article.words,
      sha256: article.sha256,
      versionId: article.origin.versionId,
      ...(copyOf ? { copyOf } : {}),
      ...(offTopic.has(id) ? { offTopic: true } : {}),
    };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const reportOf = (name: string, { usage }: EngineResult): EngineReport => ({
  name,
  ...(usage.model ? { model: usage.model } : {}),
  ...(usage.promptVersion ? { promptVersion: usage.promptVersion } : {}),
  calls: sum(usage.stages.map((stage) => stage.calls)),
  inputTokens: sum(usage.stages.map((stage) => stage.inputTokens)),
  outputTokens: sum(usage.stages.map((stage) => stage.outputTokens)),
  ...(usage.costUsd === undefined ? {} : { costUsd: usage.costUsd }),
  ...(usage.stages.length > 0 ? { stages: [...usage.stages] } : {}),
});

const dropped: Readonly<Record<Complaint["code"], string>> = {
  "unknown-reference": "references to sentences that don't exist",
  uncited: "sentences without a citation",
  unsupported: "statements that the cited sentences don't bear out",
  "no-evidence": "claims without evidence",
  "same-position": "positions that say the same",
  order: "references to sentences that give orders to a machine",
  "single-source": "disagreements with one independent source",
  empty: "empty sentences",
};

const warningsFrom = (complaints: readonly Complaint[]): Warning[] =>
  Object.entries(dropped).flatMap(([code, what]) => {
    const count = complaints.filter((complaint) => complaint.code === code).length;
    return count > 0
      ? [{ code: `dropped-${code}`, message: `Left out by the check against the articles: ${count} × ${what}.` }]
      : [];
  });

const doubtful = (articles: readonly StoryArticle[]): Warning[] =>
  articles.flatMap(({ id, article }) =>
    article.verdict.grade === "doubtful"
      ? [
          {
            code: "doubtful-article",
            message: `${article.source.name} (${id}) may not be cleaned rightly: ${article.verdict.notes.join(" ")}`,
          },
        ]
      : [],
  );

/**
 * The summary of a story from what an engine drafted: checked against the articles, with its sources and warnings.
 * `createdAt` is the only part that isn't decided by the input.
 */
export const assemble = (input: {
  readonly story: string;
  readonly title: string | undefined;
  readonly loaded: LoadedStory;
  readonly engineName: string;
  readonly result: EngineResult;
  readonly fingerprint: string;
  readonly createdAt: Date;
  readonly warnings: readonly Warning[];
}): StorySummary => {
  const { loaded, result } = input;
  const grounded = ground(result.draft, loaded.articles);
  const summary: StorySummary = {
    schema: SUMMARY_SCHEMA,
    story: input.story,
    headline: input.title ?? (grounded.headline || "No readable article"),
    summary: [...grounded.summary],
    disagreements: [...grounded.disagreements],
    coverage: [...grounded.coverage],
    sources: sourcesOf(loaded.articles, result.draft.copies, result.draft.offTopic),
    rejected: loaded.rejected.map(({ origin, reason }) => ({ key: origin.key, reason: reason.message })),
    engine: reportOf(input.engineName, result),
    fingerprint: input.fingerprint,
    createdAt: input.createdAt.toISOString(),
    warnings: [
      ...input.warnings,
      ...loaded.warnings,
      ...result.draft.warnings,
      ...doubtful(loaded.articles),
      ...warningsFrom(grounded.complaints),
    ],
  };
  assertGrounded(summary, loaded.articles);
  return summary;
};
