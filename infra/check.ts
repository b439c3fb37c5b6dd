import type { Duration } from "aws-cdk-lib";
import { Token } from "aws-cdk-lib";
import { BadConfiguration } from "../shared/errors.ts";
import type { NewsConsensusProps } from "./props.ts";

/** The longest delay that SQS has. */
const maxSettleSeconds = 900;
/** A function may run for 900 s, of which some are for the summary without a model. */
const maxModelSeconds = 840;

const inRange = (name: string, value: number | undefined, min: number, max: number): readonly string[] =>
  value === undefined || Token.isUnresolved(value) || (value >= min && value <= max && Number.isInteger(value))
    ? []
    : [`${name}: must be a whole number from ${min} to ${max}, not ${value}`];

const seconds = (duration: Duration | undefined): number | undefined => duration?.toSeconds();

const modelProblems = ({ model, summary }: NewsConsensusProps): readonly string[] => {
  if (!model) {
    const needing = Object.entries({ language: summary?.language, guidance: summary?.guidance });
    return needing.flatMap(([name, value]) =>
      value === undefined
        ? []
        : [`summary.${name}: only a model can follow it; the extractive engine uses the articles' words`],
    );
  }
  const provider = model.provider ?? "openai";
  const problems: string[] = [];
  if (provider === "azure" && !model.baseUrl) problems.push("model.baseUrl: Azure has no common address, give yours");
  if (provider === "azure" && !model.apiVersion) problems.push("model.apiVersion: Azure takes no call without one");
  if (!model.secret && (provider !== "openai" || !model.baseUrl)) {
    problems.push("model.secret: this provider takes no call without a key; give the secret that holds it");
  }
  return [
    ...problems,
    ...inRange("model.callTimeout (seconds)", model.callTimeout?.toSeconds(), 5, maxModelSeconds),
    ...inRange("model.storyTimeout (seconds)", model.storyTimeout?.toSeconds(), 5, maxModelSeconds),
  ];
};

const bucketProblems = (props: NewsConsensusProps): readonly string[] => {
  const { inputBucket, inputBucketName, outputBucket, outputBucketName } = props;
  const problems: string[] = [];
  if (inputBucket && inputBucketName) problems.push("inputBucketName: the existing inputBucket has its name already");
  if (outputBucket && outputBucketName)
    problems.push("outputBucketName: the existing outputBucket has its name already");
  const input = inputBucket?.bucketName ?? inputBucketName;
  const output = outputBucket?.bucketName ?? outputBucketName;
  if (input !== undefined && input === output) {
    problems.push("outputBucket: results in the bucket for uploads would be taken for uploads, for ever");
  }
  if (inputBucket && props.uploadsExpireAfter) {
    problems.push("uploadsExpireAfter: an existing bucket keeps its own lifecycle rules");
  }
  return problems;
};

/** @throws BadConfiguration naming everything that can't be, each with the reason. */
export const checkProps = (props: NewsConsensusProps): void => {
  const settle = seconds(props.settle);
  const wait = seconds(props.maxWait);
  const problems = [
    ...bucketProblems(props),
    ...modelProblems(props),
    ...inRange("settle (seconds)", settle, 0, maxSettleSeconds),
    ...inRange("maxWait (seconds)", wait, 0, 86_400),
    ...inRange("sweepEvery (minutes)", props.sweepEvery?.toMinutes({ integral: false }), 1, 1440),
    ...inRange("cleanConcurrency", props.cleanConcurrency, 2, 1000),
    ...inRange("summariseConcurrency", props.summariseConcurrency, 2, 1000),
    ...(props.alarmEmail && props.alarmTopic ? ["alarmEmail: subscribe it to your alarmTopic yourself"] : []),
  ];
  if (problems.length > 0) throw new BadConfiguration(problems.join("\n"));
};
