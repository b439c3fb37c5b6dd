import { Duration, Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

/** CloudWatch namespace of what the functions count themselves. */
export const metricNamespace = "NewsConsensus";

/** A counter that the functions write; `service` tells stacks and functions apart. */
export const counted = (name: string, service: string, period: Duration): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName: name,
    dimensionsMap: { service },
    statistic: Stats.SUM,
    period,
  });

export interface AlarmsProps {
  readonly functions: Readonly<Record<"Clean" | "Summarise" | "Sweep", IFunction>>;
  readonly deadLetters: Readonly<Record<"Clean" | "Story" | "Sweep", IQueue>>;
  readonly queues: Readonly<Record<"Clean" | "Story", { readonly queue: IQueue; readonly lateAfter: Duration }>>;
  /** Services whose functions count `MessagesFailed`. */
  readonly services: Readonly<Record<"Clean" | "Summarise", string>>;
  /** Whether there is a model, and so a budget to watch. */
  readonly budget: boolean;
  readonly actions: readonly IAlarmAction[];
}

const minute = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);

/**
 * One alarm for each way in which the pipeline can fail without anybody being told otherwise. Each is on one metric:
 * whoever reads it knows at once what to look at. `docs/operations.md` says what to do about each.
 */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const alarms: Alarm[] = [];
    const raise = (name: string, metric: IMetric, threshold: number, description: string, periods = 1): void => {
      const alarm = new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: description,
      });
      alarm.addAlarmAction(...props.actions);
      alarm.addOkAction(...props.actions);
      alarms.push(alarm);
    };

    const redrive = `npm start -- --stack ${Stack.of(this).stackName} --redrive`;
    for (const [name, queue] of Object.entries(props.deadLetters)) {
      const metric = queue.metricApproximateNumberOfMessagesVisible({ period: minute, statistic: Stats.MAXIMUM });
      raise(`${name}DeadLetters`, metric, 1, `A message failed for good. Find out why, then: ${redrive}`);
    }
    for (const [name, { queue, lateAfter }] of Object.entries(props.queues)) {
      const metric = queue.metricApproximateAgeOfOldestMessage({ period: minute, statistic: Stats.MAXIMUM });
      const text = `The oldest message waits for ${lateAfter.toMinutes()} minutes or longer: work is late.`;
      raise(`${name}QueueLate`, metric, lateAfter.toSeconds(), text, 5);
    }
    for (const [name, fn] of Object.entries(props.functions)) {
      raise(
        `${name}Errors`,
        fn.metricErrors({ period: fiveMinutes }),
        1,
        "The function crashed or ran out of time or memory. Its log says where.",
      );
      raise(
        `${name}Throttles`,
        fn.metricThrottles({ period: fiveMinutes }),
        1,
        "The account's Lambda concurrency is used up. Work waits in the queues.",
        3,
      );
    }
    for (const [name, service] of Object.entries(props.services)) {
      raise(
        `${name}MessagesFailed`,
        counted("MessagesFailed", service, fiveMinutes),
        1,
        "Messages fail and are tried again. The log names each error; five times, and they are dead letters.",
        3,
      );
    }
    if (props.budget) {
      raise(
        "BudgetSpent",
        counted("BudgetSpent", props.services.Summarise, fiveMinutes),
        1,
        "The model's budget is spent: stories get extractive summaries until there is one again.",
      );
    }
    this.all = alarms;
  }
}
