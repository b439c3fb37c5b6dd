import { ArnFormat, Stack } from "aws-cdk-lib";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";
import type { NewsConsensusProps } from "./props.ts";

const given = (variables: Readonly<Record<string, string | number | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

/** What decides a summary's words, as the functions read it from their environment. */
export const engineVariables = ({ model, summary }: NewsConsensusProps): Record<string, string> =>
  given({
    ENGINE: model ? "model" : "extractive",
    SUMMARY_WORDS: summary?.words,
    SUMMARY_LANGUAGE: summary?.language,
    SUMMARY_GUIDANCE: summary?.guidance,
    ...(model && {
      MODEL_PROVIDER: model.provider ?? "openai",
      MODEL_NAME: model.name,
      MODEL_BASE_URL: model.baseUrl,
      MODEL_SECRET_ARN: model.secret?.secretArn,
      MODEL_API_VERSION: model.apiVersion,
      MODEL_REGION: model.region,
      MODEL_PRICES: model.prices && JSON.stringify({ [model.name]: model.prices }),
      MODEL_MAX_INPUT_TOKENS: model.maxInputTokens,
      MODEL_MAX_OUTPUT_TOKENS: model.maxOutputTokens,
      MODEL_CALL_SECONDS: model.callTimeout?.toSeconds(),
      MODEL_STORY_SECONDS: model.storyTimeout?.toSeconds(),
      MODEL_SECOND_LOOK: model.secondLook === undefined ? undefined : model.secondLook ? "on" : "off",
      BUDGET_USD_PER_STORY: model.budgetUsdPerStory,
      BUDGET_USD_PER_DAY: model.budgetUsdPerDay,
    }),
  });

/**
 * The secret as a policy names it. Secrets Manager ends each ARN in six random characters; a secret known by its name
 * has them as question marks.
 */
export const readableSecretArn = (secret: ISecret): string =>
  secret.secretFullArn ??
  Stack.of(secret).formatArn({
    service: "secretsmanager",
    resource: "secret",
    resourceName: `${secret.secretName}-??????`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
