import { type App, Duration, Stack } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { NewsConsensus } from "../../infra/news-consensus.ts";

/** A newsroom's own stack: the pipeline with a model, and a queue that hears of stories on which the sources disagree. */
export const newsroom = (app: App): Stack => {
  const stack = new Stack(app, "Newsroom");
  const pipeline = new NewsConsensus(stack, "Consensus", {
    model: { name: "gpt-5-mini", secret: Secret.fromSecretNameV2(stack, "Key", "news/openai"), budgetUsdPerDay: 5 },
    summary: { words: 300, guidance: "Casualties and money first." },
    settle: Duration.seconds(30),
    alarmEmail: "desk@example.org",
  });
  new Rule(stack, "Disputed", {
    eventBus: pipeline.eventBus,
    eventPattern: {
      source: ["news-consensus"],
      detailType: ["StorySummaryWritten"],
      detail: { disagreements: [{ numeric: [">", 0] }] },
    },
    targets: [new SqsQueue(new Queue(stack, "ToCheck", { enforceSSL: true }))],
  });
  return stack;
};
