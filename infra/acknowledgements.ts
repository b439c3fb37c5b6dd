import { Stack, Token, Validations } from "aws-cdk-lib";
import type { IRole } from "aws-cdk-lib/aws-iam";
import { CfnBucket, type IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/**
 * What cdk-nag's AwsSolutions rules find and why it stays. One entry for each finding: a new wildcard somewhere is a
 * new finding, and fails the build until somebody gives its reason here.
 */

/** As cdk-nag writes the partition: a reference, or the name where the stack's region is known. */
const partition = (scope: Construct): string => {
  const known = Stack.of(scope).partition;
  return Token.isUnresolved(known) ? "<AWS::Partition>" : known;
};

/** As cdk-nag writes the ARN of a bucket in the id of a finding. */
const arnInFinding = (bucket: IBucket): string => {
  const resource = bucket.node.defaultChild;
  return resource instanceof CfnBucket
    ? `<${Stack.of(bucket).getLogicalId(resource)}.Arn>`
    : `arn:${partition(bucket)}:s3:::${bucket.bucketName}`;
};

const acknowledge = (scope: Construct, id: string, reason: string): void =>
  Validations.of(scope).acknowledge({ id: `AwsSolutions-${id}`, reason });

/** The patterns of object keys that a role may touch. Object names are the uploaders', so a star has to stand for them. */
export const acknowledgeObjects = (role: IRole, bucket: IBucket, patterns: readonly string[], reason: string): void => {
  for (const pattern of patterns) {
    acknowledge(role, `IAM5[Resource::${arnInFinding(bucket)}/${pattern}]`, reason);
  }
};

/** Statements that EC2 and X-Ray take for no narrower resource than all. */
export const acknowledgeForcedStar = (role: IRole, service: string): void =>
  acknowledge(role, "IAM5[Resource::*]", `${service} knows no narrower resource for these calls.`);

export const acknowledgeNoAccessLogs = (bucket: IBucket): void =>
  acknowledge(
    bucket,
    "S1",
    "Access logs cost storage without end and need a bucket of their own: an option (accessLogBucket), not a default.",
  );

/** The custom resource by which CDK adds a notification to a bucket that is not in the template. */
export const acknowledgeNotificationHandler = (scope: Construct): void => {
  const handler = Stack.of(scope).node.tryFindChild("BucketNotificationsHandler050a0587b7544547bf325f094a3db834");
  if (handler === undefined) return;
  const policy = `arn:${partition(scope)}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`;
  acknowledge(handler as Construct, `IAM4[Policy::${policy}]`, "CDK's own function; it runs during deployments only.");
};
