import { z } from "zod";

/**
 * Version of the summary contract. Fields may be added under the same number; a field that changes meaning or
 * goes raises it.
 */
export const SUMMARY_SCHEMA = "story-summary/1";

/** An exact place in an article. `quote` is always `article.text.slice(start, end)`. */
export const Evidence = z.object({
  source: z.string().describe("Id of the source, such as `s2`"),
  sentence: z.int().positive().describe("Number of the sentence in the cleaned article, from 1"),
  start: z.int().nonnegative().describe("First UTF-16 code unit of the quote in the cleaned article's text"),
  end: z.int().positive().describe("One past the last UTF-16 code unit of the quote"),
  quote: z.string().describe("The words of the article at [start, end), verbatim"),
});
export type Evidence = z.infer<typeof Evidence>;

export const SummarySentence = z.object({
  text: z.string(),
  citations: z.array(Evidence).min(1),
});
export type SummarySentence = z.infer<typeof SummarySentence>;

export const DisagreementKind = z.enum(["quantity", "time", "attribution", "contradiction", "framing"]);
export type DisagreementKind = z.infer<typeof DisagreementKind>;

export const Position = z.object({
  claim: z.string().describe("What these sources say, in one short sentence or phrase"),
  evidence: z.array(Evidence).min(1),
});
export type Position = z.infer<typeof Position>;

export const Disagreement = z.object({
  question: z.string().describe("The question that the sources answer differently"),
  kind: DisagreementKind,
  explanation: z.string().describe("One sentence: how the positions differ"),
  basis: z.string().describe("What found it: `rule:<detector>` or `model`"),
  positions: z.array(Position).min(2).describe("At least two, from at least two sources"),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const CoverageRow = z.object({
  claim: z.string(),
  reportedBy: z.array(z.string()).min(1),
  notReportedBy: z.array(z.string()),
  evidence: z.array(Evidence).min(1),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

export const Source = z.object({
  id: z.string(),
  key: z.string().describe("Key of the upload in the input bucket"),
  name: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  words: z.int().nonnegative(),
  sha256: z.string().describe("Of the cleaned text"),
  versionId: z.string().nullable().describe("Version of the upload that the text was taken from"),
  copyOf: z.string().optional().describe("Id of the source that this one repeats; the two count as one witness"),
  offTopic: z.boolean().optional().describe("True when the article is not about the story and was set aside"),
});
export type Source = z.infer<typeof Source>;

export const RejectedUpload = z.object({ key: z.string(), reason: z.string() });
export type RejectedUpload = z.infer<typeof RejectedUpload>;

export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

export const StageUsage = z.object({
  stage: z.string(),
  calls: z.int().nonnegative(),
  inputTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
});
export type StageUsage = z.infer<typeof StageUsage>;

export const EngineReport = z.object({
  name: z.string().describe("`extractive` or `model`: the engine whose words these are"),
  model: z.string().optional(),
  promptVersion: z.string().optional(),
  calls: z.int().nonnegative(),
  inputTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
  costUsd: z
    .number()
    .nonnegative()
    .optional()
    .describe("From the price table in configuration; absent without a price"),
  stages: z.array(StageUsage).optional(),
});
export type EngineReport = z.infer<typeof EngineReport>;

export const StorySummary = z.object({
  schema: z.literal(SUMMARY_SCHEMA),
  story: z.string(),
  headline: z.string(),
  summary: z.array(SummarySentence),
  disagreements: z.array(Disagreement),
  coverage: z.array(CoverageRow),
  sources: z.array(Source),
  rejected: z.array(RejectedUpload),
  engine: EngineReport,
  fingerprint: z.string().describe("Of everything that decides the content: equal fingerprints mean no new work"),
  createdAt: z.string().describe("ISO 8601 instant at which this summary was made"),
  warnings: z.array(Warning),
});
export type StorySummary = z.infer<typeof StorySummary>;
