import { BadConfiguration } from "../../shared/errors.ts";
import type { Store } from "../../shared/store/store.ts";

/** The buckets of a deployed stack. */
export interface CloudStack {
  readonly name: string;
  readonly input: Store;
  readonly output: Store;
  readonly outputBucket: string;
}

const advice: Readonly<Record<string, string>> = {
  CredentialsProviderError: "there are no AWS credentials; `aws sso login` or `aws configure` gives some",
  ExpiredToken: "the AWS credentials have expired",
  ExpiredTokenException: "the AWS credentials have expired",
  AccessDenied: "these AWS credentials may not read the stack",
};

/**
 * Finds the buckets of a stack by its outputs.
 * @throws BadConfiguration when there is no such stack or it can't be read.
 */
export const openStack = async (name: string): Promise<CloudStack> => {
  // Loaded here, so that a run on this machine alone doesn't wait for the AWS SDK.
  const [{ CloudFormationClient, DescribeStacksCommand }, { S3Client }, { S3Store }] = await Promise.all([
    import("@aws-sdk/client-cloudformation"),
    import("@aws-sdk/client-s3"),
    import("../../shared/store/s3-store.ts"),
  ]);
  const outputs = await new CloudFormationClient({})
    .send(new DescribeStacksCommand({ StackName: name }))
    .then(({ Stacks }) => Stacks?.[0]?.Outputs ?? [])
    .catch((cause: Error) => {
      const reason =
        advice[cause.name] ??
        (/does not exist/.test(cause.message) ? "there is no such stack in this account and region" : cause.name);
      throw new BadConfiguration(`the stack "${name}" can't be read: ${reason}`, { cause });
    });
  const outputOf = (key: string): string => {
    const value = outputs.find((output) => output.OutputKey === key)?.OutputValue;
    if (!value) throw new BadConfiguration(`the stack "${name}" has no output ${key}: is it one of this project?`);
    return value;
  };
  const s3 = new S3Client({});
  const outputBucket = outputOf("OutputBucketName");
  return {
    name,
    input: new S3Store(s3, outputOf("InputBucketName")),
    output: new S3Store(s3, outputBucket),
    outputBucket,
  };
};
