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
  text: z.string().describe("One sentence of the merged summary"),
  citations: z.array(Evidence).min(1).describe("The places in the articles that the sentence rests on"),
});
export type SummarySentence = z.infer<typeof SummarySentence>;

export const DisagreementKind = z.enum(["quantity", "time", "attribution", "contradiction", "framing"]);
export type DisagreementKind = z.infer<typeof DisagreementKind>;

export const Position = z.object({
  claim: z.string().describe("What these sources say, in one short sentence or phrase"),
  evidence: z.array(Evidence).min(1).describe("Where they say so, in their own words"),
});
export type Position = z.infer<typeof Position>;

export const Disagreement = z.object({
  question: z.string().describe("The question that the sources answer differently"),
  kind: DisagreementKind.describe("What the sources differ about"),
  explanation: z.string().describe("One sentence: how the positions differ"),
  basis: z.string().describe("What found it: `rule:<detector>` or `model`"),
  positions: z.array(Position).min(2).describe("At least two, from at least two sources"),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const CoverageRow = z.object({
  claim: z.string().describe("Something that at least one source reports, in one sentence"),
  reportedBy: z.array(z.string()).min(1).describe("Ids of the sources that report it, copies included"),
  notReportedBy: z
    .array(z.string())
    .describe("Ids of the other sources on the story. Leaving something out is not denying it"),
  evidence: z.array(Evidence).min(1).describe("Where it is reported"),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

export const Source = z.object({
  id: z.string().describe("`s1`, `s2`, …, by key; valid within this summary only"),
  key: z.string().describe("Key of the upload in the input bucket"),
  name: z.string().describe("Outlet; the file's name when nothing better is known"),
  url: z.string().nullable().describe("Address that the article gives for itself: from outside, check before use"),
  title: z.string().nullable().describe("Headline as published"),
  published: z.string().nullable().describe("ISO 8601 date or date-time"),
  language: z.string().nullable().describe("ISO 639-1"),
  words: z.int().nonnegative().describe("Length of the cleaned text"),
  sha256: z.string().describe("Of the cleaned text"),
  versionId: z.string().nullable().describe("Version of the upload that the text was taken from"),
  copyOf: z.string().optional().describe("Id of the source that this one repeats; the two count as one witness"),
  offTopic: z.boolean().optional().describe("True when the article is not about the story and was set aside"),
});
export type Source = z.infer<typeof Source>;

export const RejectedUpload = z.object({
  key: z.string().describe("Key of the upload in the input bucket"),
  reason: z.string().describe("Why it could not be used, for people"),
});
export type RejectedUpload = z.infer<typeof RejectedUpload>;

export const Warning = z.object({
  code: z.string().describe("Stable, lower-case, for programs"),
  message: z.string().describe("For people"),
});
export type Warning = z.infer<typeof Warning>;

export const StageUsage = z.object({
  stage: z.string().describe("Step of the engine that called the model"),
  calls: z.int().nonnegative(),
  inputTokens: z.int().nonnegative(),
  outputTokens: z.int().nonnegative(),
});
export type StageUsage = z.infer<typeof StageUsage>;

export const EngineReport = z.object({
  name: z.string().describe("`extractive` or `model`: the engine whose words these are"),
  model: z.string().optional().describe("Name of the model, when one was asked"),
  promptVersion: z.string().optional(),
  calls: z.int().nonnegative().describe("Calls to the model for this summary; 0 without one"),
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
  schema: z.literal(SUMMARY_SCHEMA).describe("Version of this format; look at it first"),
  story: z.string().describe("Folder of the uploads: everything before the last `/` of their keys, or `default`"),
  headline: z.string().describe("Headline for the merged summary"),
  summary: z.array(SummarySentence).describe("The merged summary in reading order; empty when no article was usable"),
  disagreements: z
    .array(Disagreement)
    .describe("Where the sources disagree, the weightiest first. None listed is no proof that there is none"),
  coverage: z.array(CoverageRow).describe("Who reports what"),
  sources: z.array(Source).describe("All usable articles of the story, copies and set-aside ones included"),
  rejected: z.array(RejectedUpload).describe("Uploads to the story that could not be used"),
  engine: EngineReport.describe("What wrote the summary, and what it took"),
  fingerprint: z.string().describe("Of everything that decides the content: equal fingerprints mean no new work"),
  createdAt: z.string().describe("ISO 8601 instant at which this summary was made"),
  warnings: z.array(Warning).describe("What a reader should know about how this summary came to be"),
});
export type StorySummary = z.infer<typeof StorySummary>;
