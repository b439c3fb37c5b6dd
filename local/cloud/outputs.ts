import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { BadConfiguration } from "../../shared/errors.ts";

const advice: Readonly<Record<string, string>> = {
  CredentialsProviderError: "there are no AWS credentials; `aws sso login` or `aws configure` gives some",
  ExpiredToken: "the AWS credentials have expired",
  ExpiredTokenException: "the AWS credentials have expired",
  AccessDenied: "these AWS credentials may not read the stack",
};

/** What a deployed stack says of itself. @throws BadConfiguration when it has no output of that name. */
export type StackOutputs = (output: string) => string;

/**
 * Reads the outputs of a deployed stack.
 * @throws BadConfiguration when there is no such stack or it can't be read.
 */
export const stackOutputs = async (
  name: string,
  client?: Pick<CloudFormationClient, "send">,
): Promise<StackOutputs> => {
  // Loaded here, so that a run on this machine alone doesn't wait for the AWS SDK.
  const { CloudFormationClient, DescribeStacksCommand } = await import("@aws-sdk/client-cloudformation");
  const outputs = await (client ?? new CloudFormationClient({}))
    .send(new DescribeStacksCommand({ StackName: name }))
    .then(({ Stacks }) => Stacks?.[0]?.Outputs ?? [])
    .catch((cause: Error) => {
      const reason =
        advice[cause.name] ??
        (/does not exist/.test(cause.message)
          ? "there is no such stack in this account and region"
          : cause.message.trim().replace(/\.$/, "") || cause.name);
      throw new BadConfiguration(`the stack "${name}" can't be read: ${reason}`, { cause });
    });
  return (output) => {
    const value = outputs.find(({ OutputKey }) => OutputKey === output)?.OutputValue;
    if (!value) throw new BadConfiguration(`the stack "${name}" has no output ${output}: is it one of this project?`);
    return value;
  };
};
