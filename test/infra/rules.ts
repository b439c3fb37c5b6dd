import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, type StackProps, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { account, everything, stackOf, vpcId } from "./synth.ts";

/** Rules of the AwsSolutions pack that find something which nobody has given a reason for. */
const findings = (settings: Readonly<Record<string, string>>, props?: StackProps): readonly string[] => {
  const stack = stackOf(settings, props);
  const app = App.of(stack) as App;
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const folder = app.synth().directory;
  process.exitCode = undefined;
  const report = JSON.parse(readFileSync(join(folder, "validation-report.json"), "utf8"));
  return JSON.stringify(report).match(/AwsSolutions-\w+(?:\[[^"]*?\])?/g) ?? [];
};

describe("cdk-nag's AwsSolutions rules", () => {
  it.each([
    ["the default", {}],
    ["everything switched on", everything],
    ["buckets that exist already", { existingInputBucket: "desk-in", existingOutputBucket: "desk-out" }],
  ])("find nothing without a reason with %s", (_, settings) => {
    expect(findings(settings)).toEqual([]);
  });

  it("find nothing without a reason in a network, in a known region, with buckets that exist", () => {
    const settings = { vpcId, tracing: "on", existingInputBucket: "desk-in", existingOutputBucket: "desk-out" };
    expect(findings(settings, account)).toEqual([]);
  });
});
