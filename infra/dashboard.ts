import { Duration } from "aws-cdk-lib";
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  Stats,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { counted } from "./alarms.ts";

export interface DashboardProps {
  readonly alarms: readonly IAlarm[];
  readonly functions: readonly IFunction[];
  readonly queues: readonly IQueue[];
  readonly deadLetters: readonly IQueue[];
  readonly services: Readonly<Record<"Clean" | "Summarise" | "Sweep", string>>;
}

const period = Duration.minutes(5);
/** Three graphs fill the page's 24 columns, four in the row on lateness. */
const third = 8;
const quarter = 6;

const graph = (title: string, left: readonly IMetric[], width: number = third, label?: string): GraphWidget =>
  new GraphWidget({
    title,
    width,
    height: 6,
    left: [...left],
    leftYAxis: { min: 0, ...(label === undefined ? {} : { label, showUnits: false }) },
  });

const heading = (text: string): TextWidget => new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 });

/** One page that answers three questions: is it working, how late is it, what does it cost. */
export const dashboard = (scope: Construct, id: string, props: DashboardProps): Dashboard => {
  const { Clean, Summarise, Sweep } = props.services;
  const board = new Dashboard(scope, id, { defaultInterval: Duration.hours(12) });
  board.addWidgets(heading("Is it working?"));
  board.addWidgets(new AlarmStatusWidget({ title: "Alarms", alarms: [...props.alarms], width: 24, height: 4 }));
  board.addWidgets(
    graph("Articles", [
      counted("ArticlesCleaned", Clean, period),
      counted("ArticlesRejected", Clean, period),
      counted("ArticlesRemoved", Clean, period),
    ]),
    graph("Summaries", [
      counted("SummariesWritten", Summarise, period),
      counted("SummariesRefreshed", Summarise, period),
      counted("EngineFallbacks", Summarise, period),
    ]),
    graph("Trouble", [
      ...props.functions.map((fn) => fn.metricErrors({ period })),
      counted("MessagesFailed", Clean, period),
      counted("MessagesFailed", Summarise, period),
      counted("EventsFailed", Summarise, period),
      ...props.deadLetters.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period })),
    ]),
  );
  board.addWidgets(heading("How late is it?"));
  board.addWidgets(
    graph(
      "Age of the oldest message",
      props.queues.map((queue) => queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM })),
      quarter,
      "seconds",
    ),
    graph(
      "Found by the sweep",
      [counted("UploadsRechecked", Sweep, period), counted("StoriesRequeued", Sweep, period)],
      quarter,
    ),
    graph(
      "Messages waiting",
      props.queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM })),
      quarter,
    ),
    graph(
      "Time of a function call, 95th percentile",
      props.functions.map((fn) => fn.metricDuration({ period, statistic: Stats.percentile(95) })),
      quarter,
      "milliseconds",
    ),
  );
  board.addWidgets(heading("What does it cost?"));
  board.addWidgets(
    graph("Model calls", [counted("ModelCalls", Summarise, period), counted("BudgetSpent", Summarise, period)]),
    graph("Model tokens", [
      counted("ModelInputTokens", Summarise, period),
      counted("ModelOutputTokens", Summarise, period),
    ]),
    graph(
      "Function calls",
      props.functions.map((fn) => fn.metricInvocations({ period })),
    ),
  );
  return board;
};
