import type { S3Client } from "@aws-sdk/client-s3";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { SUMMARY_EVENT_SOURCE, SUMMARY_EVENT_TYPE } from "../../shared/contracts/event.ts";
import { onSummary } from "../docs/on-summary.example.ts";
import { newsroom } from "../docs/own-stack.example.ts";
import { bridge } from "../fixtures/report/bridge.ts";
import { resourceNamed, resourcesOf } from "./synth.ts";

describe("the examples of docs/deploy.md", () => {
  it("put the pipeline into another stack, with a rule that matches its events", () => {
    const template = Template.fromStack(newsroom(new App({ context: { "aws:cdk:bundling-stacks": [] } })));
    expect(resourcesOf(template, "AWS::S3::Bucket")).toHaveLength(2);
    const { properties } = resourceNamed(template, "AWS::Events::Rule", "Disputed");
    expect(properties.EventPattern).toMatchObject({
      source: [SUMMARY_EVENT_SOURCE],
      "detail-type": [SUMMARY_EVENT_TYPE],
    });
  });

  it("read the summary that an event tells of", async () => {
    const asked: unknown[] = [];
    const send = async ({ input }: { input: unknown }) => {
      asked.push(input);
      return { Body: { transformToString: async () => JSON.stringify(bridge.summary) } };
    };
    const event = {
      detail: {
        story: bridge.summary.story,
        bucket: "results",
        key: "stories/bridge/summary.json",
        fingerprint: bridge.summary.fingerprint,
        createdAt: bridge.summary.createdAt,
        engine: "extractive",
        sources: 7,
        disagreements: bridge.summary.disagreements.length,
        rejected: 2,
      },
    };
    const client = { send } as unknown as Pick<S3Client, "send">;
    const lines = await onSummary(client)(event as Parameters<ReturnType<typeof onSummary>>[0]);
    expect(asked).toEqual([{ Bucket: "results", Key: "stories/bridge/summary.json" }]);
    expect(lines).toHaveLength(bridge.summary.disagreements.length);
  });
});
