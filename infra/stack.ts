import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { Vpc } from "aws-cdk-lib/aws-ec2";
import { EventBus } from "aws-cdk-lib/aws-events";
import { Key } from "aws-cdk-lib/aws-kms";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { BadConfiguration } from "../shared/errors.ts";
import { NewsConsensus } from "./news-consensus.ts";
import type { ModelPrices, ModelProps, NewsConsensusProps } from "./props.ts";
import type { DeploySettings } from "./settings.ts";

const when = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

/** The object without the members that are undefined: "not given" is the only way to get a default. */
const given = <T extends object>(members: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

const pricesOf = ({ priceInput, priceCachedInput, priceOutput }: DeploySettings): ModelPrices | undefined => {
  if (priceInput === undefined && priceOutput === undefined && priceCachedInput === undefined) return undefined;
  if (priceInput === undefined || priceOutput === undefined) {
    throw new BadConfiguration("priceInput, priceOutput: one without the other is no price");
  }
  return given<ModelPrices>({ input: priceInput, output: priceOutput, cachedInput: priceCachedInput });
};

/** The pipeline as a stack of its own, with outputs that say what to type next. */
export class NewsConsensusStack extends Stack {
  readonly pipeline: NewsConsensus;

  constructor(scope: Construct, id: string, settings: DeploySettings, props: StackProps = {}) {
    super(scope, id, { description: "Merges news articles into one summary per story, with disagreements", ...props });
    this.pipeline = new NewsConsensus(this, "Pipeline", this.propsOf(settings));
    this.writeOutputs(this.pipeline);
  }

  private propsOf(settings: DeploySettings): NewsConsensusProps {
    return given<NewsConsensusProps>({
      inputBucket: when(settings.existingInputBucket, (name) => Bucket.fromBucketName(this, "ExistingInput", name)),
      inputBucketName: settings.inputBucketName,
      outputBucket: when(settings.existingOutputBucket, (name) => Bucket.fromBucketName(this, "ExistingOutput", name)),
      outputBucketName: settings.outputBucketName,
      model: this.modelOf(settings),
      summary: given({ words: settings.words, language: settings.language, guidance: settings.guidance }),
      cleaning: settings.cleaning,
      settle: when(settings.settleSeconds, Duration.seconds),
      maxWait: when(settings.maxWaitSeconds, Duration.seconds),
      sweepEvery: when(settings.sweepMinutes, Duration.minutes),
      cleanConcurrency: settings.cleanConcurrency,
      summariseConcurrency: settings.summariseConcurrency,
      removalPolicy: settings.removal === "destroy" ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      keepOldVersions: when(settings.keepOldVersionsDays, Duration.days),
      uploadsExpireAfter: when(settings.uploadsExpireDays, Duration.days),
      logRetention: settings.logDays,
      logLevel: settings.logLevel,
      encryptionKey: when(settings.encryptionKeyArn, (arn) => Key.fromKeyArn(this, "Key", arn)),
      accessLogBucket: when(settings.accessLogBucket, (name) => Bucket.fromBucketName(this, "AccessLogs", name)),
      alarmEmail: settings.alarmEmail,
      alarmTopic: when(settings.alarmTopicArn, (arn) => Topic.fromTopicArn(this, "Alarms", arn)),
      eventBus: when(settings.eventBus, (name) => EventBus.fromEventBusName(this, "Bus", name)),
      network: when(settings.vpcId, (vpcId) => ({ vpc: Vpc.fromLookup(this, "Vpc", { vpcId }) })),
      tracing: settings.tracing === "on",
    });
  }

  private modelOf(settings: DeploySettings): ModelProps | undefined {
    const ofModel = Object.entries(settings).filter(([name]) => /^(?:provider$|model|price|budget)/.test(name));
    if (settings.engine === "extractive") {
      const idle = ofModel.filter(([, value]) => value !== undefined).map(([name]) => name);
      if (idle.length > 0) throw new BadConfiguration(`${idle.join(", ")}: does nothing without -c engine=model`);
      return undefined;
    }
    if (settings.model === undefined) throw new BadConfiguration("model: name the model with -c model=<name>");
    return given<ModelProps>({
      provider: settings.provider,
      name: settings.model,
      baseUrl: settings.modelUrl,
      apiVersion: settings.modelApiVersion,
      region: settings.modelRegion,
      secret: when(settings.modelSecret, (name) =>
        name.startsWith("arn:")
          ? Secret.fromSecretCompleteArn(this, "ModelKey", name)
          : Secret.fromSecretNameV2(this, "ModelKey", name),
      ),
      prices: pricesOf(settings),
      maxInputTokens: settings.modelMaxInputTokens,
      maxOutputTokens: settings.modelMaxOutputTokens,
      callTimeout: when(settings.modelCallSeconds, Duration.seconds),
      storyTimeout: when(settings.modelStorySeconds, Duration.seconds),
      secondLook: when(settings.modelSecondLook, (answer) => answer === "on"),
      budgetUsdPerStory: settings.budgetPerStory,
      budgetUsdPerDay: settings.budgetPerDay,
    });
  }

  private writeOutputs(pipeline: NewsConsensus): void {
    const output = (id: string, value: string, description: string): void => {
      new CfnOutput(this, id, { value, description });
    };
    const { bucketName: input } = pipeline.inputBucket;
    const { bucketName: results } = pipeline.outputBucket;
    output(
      "Step1Upload",
      `aws s3 cp article.html s3://${input}/my-story/`,
      "Put each article of a story into one folder",
    );
    output("Step2Read", `aws s3 cp s3://${results}/stories/my-story/summary.md -`, "A few seconds later");
    output("Step3Watch", this.dashboardUrl(pipeline.dashboardName), "Is it working, how late is it, what does it cost");
    output("InputBucketName", input, "Uploads go here");
    output("OutputBucketName", results, "Summaries come here");
    output("CleanQueueUrl", pipeline.uploads.queue.queueUrl, "Uploads waiting to be cleaned");
    output("StoryQueueUrl", pipeline.stories.queue.queueUrl, "Stories waiting to be summarised");
    output("CleanDeadLettersUrl", pipeline.uploads.deadLetters.queueUrl, "Uploads that failed for good");
    output("StoryDeadLettersUrl", pipeline.stories.deadLetters.queueUrl, "Stories that failed for good");
    output("SweepDeadLettersUrl", pipeline.sweepDeadLetters.queueUrl, "Sweeps that failed for good");
    output("SweepFunctionName", pipeline.sweep.function.functionName, "Looks for lost and stale work when called");
  }

  private dashboardUrl(name: string): string {
    return `https://${this.region}.console.aws.amazon.com/cloudwatch/home?region=${this.region}#dashboards/dashboard/${name}`;
  }
}
