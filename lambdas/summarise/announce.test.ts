import type { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { expect, it } from "vitest";
import { SummaryEvent } from "../../shared/contracts/event.ts";
import { type Log, silentLog } from "../../shared/log.ts";
import { bridge } from "../../test/fixtures/report/bridge.ts";
import { announceOn } from "./announce.ts";

type Answer = () => Promise<unknown>;

const bus = (answer: Answer) => {
  const sent: PutEventsCommand[] = [];
  const client = {
    send: async (command: PutEventsCommand) => {
      sent.push(command);
      return await answer();
    },
  };
  return { sent, client: client as unknown as Pick<EventBridgeClient, "send"> };
};

const countingLog = (): { readonly log: Log; readonly counted: string[] } => {
  const counted: string[] = [];
  return { counted, log: { ...silentLog, count: (metric) => void counted.push(metric) } };
};

it("tells the bus where the summary is and what to expect, and none of its text", async () => {
  const { sent, client } = bus(async () => ({ Entries: [{ EventId: "1" }] }));
  const { log, counted } = countingLog();
  await announceOn(client, "newsroom", "results", log)(bridge.summary);
  const entry = sent[0]?.input.Entries?.[0];
  expect(entry).toMatchObject({
    EventBusName: "newsroom",
    Source: "news-consensus",
    DetailType: "StorySummaryWritten",
  });
  const detail = SummaryEvent.parse(JSON.parse(entry?.Detail ?? ""));
  expect(detail).toMatchObject({
    story: bridge.summary.story,
    bucket: "results",
    key: `stories/${bridge.summary.story}/summary.json`,
    disagreements: bridge.summary.disagreements.length,
  });
  expect(entry?.Detail).not.toContain(bridge.summary.headline);
  expect(counted).toEqual([]);
});

it.each<[string, Answer]>([
  ["refuses the event", async () => ({ FailedEntryCount: 1, Entries: [{ ErrorCode: "ThrottlingException" }] })],
  ["can't be had", () => Promise.reject(new Error("no route"))],
])("lets the summary stand when the bus %s, and counts it", async (_, answer) => {
  const { client } = bus(answer);
  const { log, counted } = countingLog();
  await announceOn(client, "newsroom", "results", log)(bridge.summary);
  expect(counted).toEqual(["EventsFailed"]);
});
