import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SUMMARY_EVENT_SOURCE, SUMMARY_EVENT_TYPE, type SummaryEvent } from "../../shared/contracts/event.ts";
import type { StorySummary } from "../../shared/contracts/summary.ts";
import { summaryKeys } from "../../shared/keys.ts";
import type { Log } from "../../shared/log.ts";

/** What the event says of a summary in `bucket`. */
export const eventOf = (summary: StorySummary, bucket: string): SummaryEvent => ({
  story: summary.story,
  bucket,
  key: summaryKeys(summary.story).json,
  fingerprint: summary.fingerprint,
  createdAt: summary.createdAt,
  engine: summary.engine.name,
  sources: summary.sources.length,
  disagreements: summary.disagreements.length,
  rejected: summary.rejected.length,
});

/**
 * Tells an event bus of each written summary. The summary stands whether or not the bus takes the event: a failure is
 * logged and counted, and whoever must not miss one reads the bucket.
 */
export const announceOn =
  (client: Pick<EventBridgeClient, "send">, busName: string, bucket: string, log: Log) =>
  async (summary: StorySummary): Promise<void> => {
    const entry = {
      EventBusName: busName,
      Source: SUMMARY_EVENT_SOURCE,
      DetailType: SUMMARY_EVENT_TYPE,
      Detail: JSON.stringify(eventOf(summary, bucket)),
    };
    try {
      // EventBridge reports an entry that it didn't take inside a successful answer.
      const { Entries } = await client.send(new PutEventsCommand({ Entries: [entry] }));
      const refused = Entries?.find(({ ErrorCode }) => ErrorCode !== undefined);
      if (!refused) return;
      log.warn("the event bus refused an event", { code: refused.ErrorCode ?? "" });
    } catch (error) {
      log.warn("the event bus could not be had", { error: error instanceof Error ? error.name : "unknown" });
    }
    log.count("EventsFailed");
  };
