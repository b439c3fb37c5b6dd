import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../infra/function-code.ts";
import { everything, plain, type Resource, resourcesOf, synth } from "./synth.ts";

const base = synth();
const full = synth(everything);
const nameOf = ({ id }: Resource): string => id.replace(/^PipelineAlarms/, "").replace(/[0-9A-F]{8}$/, "");
const alarmsOf = (template: typeof base): readonly Resource[] => resourcesOf(template, "AWS::CloudWatch::Alarm");

const read = (path: string): string => readFileSync(join(projectRoot, path), "utf8");

/** Every counter that the code of the functions writes. */
const counters = (): ReadonlySet<string> => {
  const sources = ["lambdas", "shared"]
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map(read);
  const calls = sources.flatMap((source) => source.match(/\bcount\([^;]*;/g) ?? []);
  return new Set(calls.flatMap((call) => call.match(/"[A-Z][A-Za-z]+"/g) ?? []).map((name) => name.slice(1, -1)));
};

describe("alarms", () => {
  it("watch each way in which work can stop unseen", () => {
    expect(alarmsOf(base).map(nameOf).sort()).toEqual([
      "CleanDeadLetters",
      "CleanErrors",
      "CleanMessagesFailed",
      "CleanQueueLate",
      "CleanThrottles",
      "StoryDeadLetters",
      "StoryQueueLate",
      "SummariseErrors",
      "SummariseMessagesFailed",
      "SummariseThrottles",
      "SweepDeadLetters",
      "SweepErrors",
      "SweepThrottles",
    ]);
    expect(alarmsOf(full).map(nameOf)).toContain("BudgetSpent");
  });

  it.each(alarmsOf(full).map((alarm) => [nameOf(alarm), alarm.properties] as const))(
    "%s is on one metric, is quiet without data, says what it means and tells the topic",
    (_, properties) => {
      expect(properties.Metrics).toBeUndefined();
      expect(properties.MetricName).toBeTruthy();
      expect(properties.TreatMissingData).toBe("notBreaching");
      expect(properties.AlarmDescription.length).toBeGreaterThan(20);
      expect(properties.AlarmActions.map(plain)).toEqual(["AlarmTopic"]);
      expect(properties.OKActions.map(plain)).toEqual(["AlarmTopic"]);
    },
  );

  it("go off at the first dead letter", () => {
    const dead = alarmsOf(base).filter((alarm) => nameOf(alarm).endsWith("DeadLetters"));
    expect(dead).toHaveLength(3);
    for (const { properties } of dead) {
      expect(properties).toMatchObject({
        MetricName: "ApproximateNumberOfMessagesVisible",
        Statistic: "Maximum",
        Threshold: 1,
        EvaluationPeriods: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
      });
    }
  });

  it("have an entry each in docs/operations.md", () => {
    const operations = read("docs/operations.md");
    for (const alarm of alarmsOf(full)) expect(operations).toContain(`\`${nameOf(alarm)}\``);
  });

  it("and the dashboard show only counters that the functions write", () => {
    const board = resourcesOf(full, "AWS::CloudWatch::Dashboard").map(({ properties }) =>
      plain(properties.DashboardBody),
    );
    const shown = [...board.join().matchAll(/"NewsConsensus","([A-Za-z]+)"/g)].map((match) => match[1] ?? "");
    const watched = alarmsOf(full)
      .filter(({ properties }) => properties.Namespace === "NewsConsensus")
      .map(({ properties }) => String(properties.MetricName));
    expect(shown.length).toBeGreaterThan(4);
    const known = counters();
    expect([...new Set([...shown, ...watched])].filter((name) => !known.has(name))).toEqual([]);
  });
});
