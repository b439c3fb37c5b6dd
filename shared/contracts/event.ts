import { z } from "zod";

/** `source` and `detail-type` of the event that tells of a written summary, as EventBridge rules match them. */
export const SUMMARY_EVENT_SOURCE = "news-consensus";
export const SUMMARY_EVENT_TYPE = "StorySummaryWritten";

/**
 * `detail` of the event: what a consumer needs to decide whether to read the summary, and where it is. It holds no text
 * of the articles. Fields may be added.
 */
export const SummaryEvent = z.object({
  story: z.string(),
  bucket: z.string().describe("The bucket that holds the summary"),
  key: z.string().describe("Key of `summary.json` in it"),
  fingerprint: z.string().describe("That of the summary: an event with a known one tells nothing new"),
  createdAt: z.string().describe("ISO 8601 instant at which the summary was made"),
  engine: z.string(),
  sources: z.int().nonnegative(),
  disagreements: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
});
export type SummaryEvent = z.infer<typeof SummaryEvent>;
