import { Aws, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { EventBus, type IEventBus, Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import { type Bucket, type CfnBucket, EventType, type IBucket } from "aws-cdk-lib/aws-s3";
import { SqsDestination } from "aws-cdk-lib/aws-s3-notifications";
import { type ITopic, Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue, Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { limits } from "../shared/limits.ts";
import { cleanAccess, summariseAccess, sweepAccess } from "./access.ts";
import {
  acknowledgeForcedStar,
  acknowledgeNoAccessLogs,
  acknowledgeNotificationHandler,
  acknowledgeObjects,
} from "./acknowledgements.ts";
import { Alarms, metricNamespace } from "./alarms.ts";
import { checkProps } from "./check.ts";
import { dashboard } from "./dashboard.ts";
import { engineVariables, readableSecretArn } from "./engine.ts";
import { PipelineFunction } from "./function.ts";
import type { ModelProps, NewsConsensusProps } from "./props.ts";
import { deadLetterQueue, storyQueue, uploadQueue, type WorkQueue } from "./queues.ts";
import { privateBucket } from "./storage.ts";

/** The worst page takes seconds; a minute is for a cold start on top of it. */
const cleanTimeout = Duration.minutes(1);
const extractiveTimeout = Duration.minutes(2);
/** Time for all model calls of a story, unless it is set. */
const modelStorySeconds = 600;
const sweepTimeout = Duration.minutes(15);
/** The model's time, then what the function keeps for the summary without one, then the start and the writing. */
const timeoutWithModel = ({ storyTimeout }: ModelProps): Duration =>
  Duration.seconds((storyTimeout?.toSeconds() ?? modelStorySeconds) + limits.modelReserveSeconds + 30);
/** At 1,769 MB a function has one whole processor. Cleaning and aligning use it, so less would cost the same and last longer. */
const workMemoryMb = 1769;
const sweepMemoryMb = 512;
/**
 * One message a call. A batch shares one timeout and one process: a page that brings the process down would take its
 * neighbours along, delivery after delivery, into the dead-letter queue.
 */
const batchSize = 1;

/** The S3 events after which something may have changed. Expiry by a lifecycle rule is an event of its own. */
const uploadEvents = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:LifecycleExpiration:*"] as const;

/**
 * Articles in, one summary per story out:
 *
 *     upload → input bucket → clean queue → clean → output bucket, articles/
 *                                             └──→ story queue → summarise → output bucket, stories/
 *     schedule → sweep → both queues, for whatever was lost on the way
 */
export class NewsConsensus extends Construct {
  readonly inputBucket: IBucket;
  readonly outputBucket: IBucket;
  readonly uploads: WorkQueue;
  readonly stories: WorkQueue;
  readonly sweepDeadLetters: Queue;
  readonly clean: PipelineFunction;
  readonly summarise: PipelineFunction;
  readonly sweep: PipelineFunction;
  readonly alarms: Alarms;
  readonly alarmTopic: ITopic | undefined;
  readonly dashboardName: string;
  readonly eventBus: IEventBus;

  /** @throws BadConfiguration when settings contradict each other. */
  constructor(scope: Construct, id: string, props: NewsConsensusProps = {}) {
    super(scope, id);
    checkProps(props);
    const removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN;
    const settle = props.settle ?? Duration.seconds(10);
    const maxWait = props.maxWait ?? Duration.minutes(5);
    const summariseTimeout = props.model ? timeoutWithModel(props.model) : extractiveTimeout;
    const service = (name: string): string => `${Stack.of(this).stackName}-${name}`;
    const services = { Clean: service("clean"), Summarise: service("summarise"), Sweep: service("sweep") };

    // Queues first: S3 checks that a notification's destination takes messages before the bucket may have it.
    this.uploads = uploadQueue(this, cleanTimeout);
    this.stories = storyQueue(this, summariseTimeout, settle);
    this.sweepDeadLetters = deadLetterQueue(this, "SweepDeadLetters");

    this.inputBucket = props.inputBucket ?? (this.newInputBucket(props, removalPolicy) as IBucket);
    if (props.inputBucket) announce(props.inputBucket, this.uploads.queue);
    this.outputBucket = props.outputBucket ?? (this.newOutputBucket(props, removalPolicy) as IBucket);
    const buckets = { input: this.inputBucket, output: this.outputBucket };
    this.eventBus = props.eventBus ?? EventBus.fromEventBusName(this, "DefaultBus", "default");

    const environment = (serviceName: string): Record<string, string> => ({
      INPUT_BUCKET: this.inputBucket.bucketName,
      OUTPUT_BUCKET: this.outputBucket.bucketName,
      POWERTOOLS_SERVICE_NAME: serviceName,
      POWERTOOLS_METRICS_NAMESPACE: metricNamespace,
      LOG_LEVEL: props.logLevel ?? "INFO",
    });
    const common = {
      logRetention: props.logRetention ?? RetentionDays.ONE_MONTH,
      tracing: props.tracing ?? false,
      ...(props.network === undefined ? {} : { network: props.network }),
    };

    this.clean = new PipelineFunction(this, "Clean", {
      ...common,
      name: "clean",
      description: "Cleans uploaded articles",
      memoryMb: workMemoryMb,
      timeout: cleanTimeout,
      environment: {
        ...environment(services.Clean),
        STORY_QUEUE_URL: this.stories.queue.queueUrl,
        CLEANING_MODE: props.cleaning ?? "balanced",
      },
      statements: cleanAccess(buckets, this.stories.queue),
    });
    this.clean.function.addEventSource(
      new SqsEventSource(this.uploads.queue, {
        batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: props.cleanConcurrency ?? 10,
      }),
    );

    this.summarise = new PipelineFunction(this, "Summarise", {
      ...common,
      name: "summarise",
      description: "Summarises stories",
      memoryMb: workMemoryMb,
      timeout: summariseTimeout,
      environment: {
        ...environment(services.Summarise),
        ...engineVariables(props),
        MAX_WAIT_SECONDS: String(maxWait.toSeconds()),
        EVENT_BUS_NAME: this.eventBus.eventBusName,
      },
      statements: summariseAccess(buckets, {
        model: props.model !== undefined,
        eventBusArn: this.eventBus.eventBusArn,
        ...(props.model?.secret === undefined ? {} : { secretArn: readableSecretArn(props.model.secret) }),
      }),
    });
    this.summarise.function.addEventSource(
      new SqsEventSource(this.stories.queue, {
        batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: props.summariseConcurrency ?? 10,
      }),
    );

    this.sweep = new PipelineFunction(this, "Sweep", {
      ...common,
      name: "sweep",
      description: "Looks for lost and stale work",
      memoryMb: sweepMemoryMb,
      timeout: sweepTimeout,
      environment: {
        ...environment(services.Sweep),
        ENGINE: props.model ? "model" : "extractive",
        CLEAN_QUEUE_URL: this.uploads.queue.queueUrl,
        STORY_QUEUE_URL: this.stories.queue.queueUrl,
      },
      statements: sweepAccess(buckets, this.uploads.queue, this.stories.queue),
      deadLetters: this.sweepDeadLetters,
    });
    new Rule(this, "SweepSchedule", {
      description: "Looks for lost and stale work",
      schedule: Schedule.rate(props.sweepEvery ?? Duration.hours(1)),
      targets: [new LambdaFunction(this.sweep.function, { deadLetterQueue: this.sweepDeadLetters })],
    });

    props.model?.secret?.encryptionKey?.grantDecrypt(this.summarise.role);
    if (props.encryptionKey) {
      for (const { role } of [this.clean, this.summarise, this.sweep]) {
        props.encryptionKey.grant(role, "kms:Decrypt", "kms:GenerateDataKey");
      }
    }

    this.alarmTopic = props.alarmTopic ?? (props.alarmEmail ? this.newTopic(props.alarmEmail) : undefined);
    const functions = {
      Clean: this.clean.function,
      Summarise: this.summarise.function,
      Sweep: this.sweep.function,
    };
    const deadLetters = {
      Clean: this.uploads.deadLetters,
      Story: this.stories.deadLetters,
      Sweep: this.sweepDeadLetters,
    };
    this.alarms = new Alarms(this, "Alarms", {
      functions,
      deadLetters,
      queues: {
        Clean: { queue: this.uploads.queue, lateAfter: Duration.minutes(15) },
        Story: { queue: this.stories.queue, lateAfter: Duration.minutes(30) },
      },
      services: { Clean: services.Clean, Summarise: services.Summarise },
      budget: props.model !== undefined,
      actions: this.alarmTopic ? [new SnsAction(this.alarmTopic)] : [],
    });
    this.dashboardName = dashboard(this, "Dashboard", {
      alarms: this.alarms.all,
      functions: Object.values(functions),
      queues: [this.uploads.queue, this.stories.queue],
      deadLetters: Object.values(deadLetters),
      services,
    }).dashboardName;
    this.acknowledgeFindings(props);
  }

  private acknowledgeFindings(props: NewsConsensusProps): void {
    const { inputBucket: input, outputBucket: output } = this;
    const [clean, summarise, sweep] = [this.clean.role, this.summarise.role, this.sweep.role];
    acknowledgeObjects(clean, input, ["*"], "Every object in the bucket for uploads is an upload to read.");
    acknowledgeObjects(clean, output, ["articles/*"], "A record for each upload, under its name.");
    acknowledgeObjects(
      summarise,
      input,
      ["*/story.json"],
      "Each story's settings; the story's name is the uploader's.",
    );
    acknowledgeObjects(summarise, output, ["articles/*"], "Reads the records of any story.");
    acknowledgeObjects(summarise, output, ["stories/*"], "Writes the summary of any story.");
    if (props.model) {
      acknowledgeObjects(
        summarise,
        output,
        ["cache/*", "budget/*"],
        "Model answers by their hash, spend by story and day.",
      );
    }
    acknowledgeObjects(
      sweep,
      output,
      ["articles/*", "stories/*"],
      "Compares the records and summaries of all stories.",
    );
    const star = [props.tracing ? "X-Ray" : undefined, props.network ? "EC2" : undefined].filter(Boolean);
    if (star.length > 0) {
      for (const role of [clean, summarise, sweep]) acknowledgeForcedStar(role, star.join(" and "));
    }
    if (!props.accessLogBucket) {
      for (const bucket of [props.inputBucket ? [] : input, props.outputBucket ? [] : output].flat()) {
        acknowledgeNoAccessLogs(bucket);
      }
    }
    acknowledgeNotificationHandler(this);
  }

  /** Versioned: an article overwritten or deleted by mistake can be had back, and a record names the version it read. */
  private newInputBucket(props: NewsConsensusProps, removalPolicy: RemovalPolicy): Bucket {
    const bucket = privateBucket(this, "InputBucket", {
      ...(props.inputBucketName === undefined ? {} : { bucketName: props.inputBucketName }),
      ...(props.encryptionKey === undefined ? {} : { encryptionKey: props.encryptionKey }),
      ...(props.accessLogBucket === undefined ? {} : { accessLogBucket: props.accessLogBucket }),
      versioned: true,
      removalPolicy,
    });
    bucket.addLifecycleRule({
      id: "old-versions",
      noncurrentVersionExpiration: props.keepOldVersions ?? Duration.days(30),
      expiredObjectDeleteMarker: props.uploadsExpireAfter === undefined,
    });
    if (props.uploadsExpireAfter) bucket.addLifecycleRule({ id: "uploads", expiration: props.uploadsExpireAfter });
    announceByTemplate(bucket, this.uploads.queue);
    return bucket;
  }

  /** Not versioned: all that is in it derives from the uploads, and is made anew from them. */
  private newOutputBucket(props: NewsConsensusProps, removalPolicy: RemovalPolicy): Bucket {
    const bucket = privateBucket(this, "OutputBucket", {
      ...(props.outputBucketName === undefined ? {} : { bucketName: props.outputBucketName }),
      ...(props.encryptionKey === undefined ? {} : { encryptionKey: props.encryptionKey }),
      ...(props.accessLogBucket === undefined ? {} : { accessLogBucket: props.accessLogBucket }),
      versioned: false,
      removalPolicy,
    });
    bucket.addLifecycleRule({ id: "model-answers", prefix: "cache/", expiration: Duration.days(90) });
    return bucket;
  }

  private newTopic(email: string): Topic {
    const topic = new Topic(this, "AlarmTopic", { displayName: Stack.of(this).stackName, enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    // A policy of its own replaces the default one, which lets the account's alarms publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "AlarmsOfThisAccount",
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    );
    return topic;
  }
}

/** An existing bucket isn't in this template: CDK's custom resource adds the notification to those it has. */
const announce = (bucket: IBucket, queue: IQueue): void => {
  for (const type of [EventType.OBJECT_CREATED, EventType.OBJECT_REMOVED, EventType.LIFECYCLE_EXPIRATION]) {
    bucket.addEventNotification(type, new SqsDestination(queue));
  }
};

/**
 * A new bucket has its notification in the template itself: no custom resource, whose role could change the
 * notifications of every bucket in the account. The queue must admit S3 before the bucket is made, so its policy can't
 * name the bucket; it names the account.
 */
const announceByTemplate = (bucket: Bucket, queue: Queue): void => {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    queueConfigurations: uploadEvents.map((event) => ({ event, queue: queue.queueArn })),
  };
  queue.addToResourcePolicy(
    new PolicyStatement({
      sid: "UploadsOfThisAccount",
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal("s3.amazonaws.com")],
      actions: ["sqs:SendMessage"],
      resources: [queue.queueArn],
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    }),
  );
  const policy = queue.node.tryFindChild("Policy");
  if (policy) resource.node.addDependency(policy);
};
