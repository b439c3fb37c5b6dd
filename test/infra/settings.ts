import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../infra/function-code.ts";
import { DeploySettings, readDeploySettings } from "../../infra/settings.ts";
import { BadConfiguration } from "../../shared/errors.ts";
import { everything, synth } from "./synth.ts";

const names = Object.keys(DeploySettings.shape);

describe("settings of a deployment", () => {
  it("can all be left out", () => {
    expect(readDeploySettings({})).toEqual({
      stack: "NewsConsensus",
      engine: "extractive",
      removal: "retain",
      tracing: "off",
    });
  });

  it("leave CDK's own context alone", () => {
    const own = { "@aws-cdk/core:flag": true, "aws:cdk:bundling-stacks": ["**"], "vpc-provider:account=1": {} };
    expect(readDeploySettings(own)).toEqual(readDeploySettings({}));
  });

  it("take numbers from cdk.json as well as strings from the command line", () => {
    expect(readDeploySettings({ words: 120 }).words).toBe(readDeploySettings({ words: "120" }).words);
  });

  it.each([
    [{ wordz: "3" }, "wordz: there is no such setting"],
    [{ engine: "magic" }, "engine: "],
    [{ words: "12" }, "words: "],
    [{ words: "1e2" }, "words: must be a whole number from 40 to 2000"],
    [{ settleSeconds: "901" }, "settleSeconds: "],
    [{ budgetPerDay: "-1" }, "budgetPerDay: must be an amount"],
    [{ modelUrl: "ftp://x" }, "modelUrl: "],
    [{ alarmEmail: "desk" }, "alarmEmail: "],
    [{ language: "English" }, "language: must be a language code"],
    [{ existingInputBucket: "Not A Bucket" }, "existingInputBucket: must be a bucket's name"],
    [{ removal: "maybe" }, "removal: "],
  ])("refuse %o and say why", (settings, reason) => {
    expect(() => readDeploySettings(settings)).toThrow(BadConfiguration);
    expect(() => readDeploySettings(settings)).toThrow(reason);
  });

  it.each([
    [{ model: "reader" }, "model: does nothing without -c engine=model"],
    [{ engine: "model" }, "name the model with -c model=<name>"],
    [{ engine: "model", model: "reader" }, "model.secret: this provider takes no call without a key"],
    [{ engine: "model", model: "reader", provider: "azure", modelSecret: "k" }, "model.baseUrl: Azure"],
    [
      { engine: "model", model: "reader", provider: "azure", modelSecret: "k", modelUrl: "https://m.example" },
      "model.apiVersion",
    ],
    [{ engine: "model", model: "reader", modelSecret: "k", priceInput: "1" }, "one without the other is no price"],
    [{ priceInput: "1" }, "priceInput: does nothing without -c engine=model"],
    [{ language: "de" }, "summary.language: only a model can follow it"],
    [
      { inputBucketName: "desk", existingInputBucket: "desk-in" },
      "inputBucketName: the existing inputBucket has its name",
    ],
    [{ inputBucketName: "desk", outputBucketName: "desk" }, "taken for uploads"],
    [{ existingInputBucket: "desk", existingOutputBucket: "desk" }, "taken for uploads"],
    [{ existingInputBucket: "desk", uploadsExpireDays: "3" }, "uploadsExpireAfter: an existing bucket"],
    [{ alarmEmail: "a@example.org", alarmTopicArn: "arn:aws:sns:eu-west-1:123456789012:ops" }, "alarmEmail: subscribe"],
  ])("that contradict each other, %o, are refused", (settings, reason) => {
    expect(() => synth(settings)).toThrow(BadConfiguration);
    expect(() => synth(settings)).toThrow(reason);
  });

  it("allow a server of one's own without a key", () => {
    expect(() => synth({ engine: "model", model: "reader", modelUrl: "http://10.0.0.7:8080/v1" })).not.toThrow();
  });

  const anything = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
  test.prop([fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), anything)], { numRuns: 1000 })(
    "whatever they are, are read or refused in words",
    (context) => {
      try {
        readDeploySettings(context);
      } catch (error) {
        expect(error).toBeInstanceOf(BadConfiguration);
      }
    },
  );

  it("are each named in docs/deploy.md, and each that is tested as on exists", () => {
    const guide = readFileSync(join(projectRoot, "docs/deploy.md"), "utf8");
    for (const name of names) expect(guide).toContain(`| \`${name}\` |`);
    expect(Object.keys(everything).filter((name) => !names.includes(name))).toEqual([]);
  });
});
