import type { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Network } from "./function.ts";

/** US dollars for a million tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly output: number;
  /** @default that of `input` */
  readonly cachedInput?: number;
}

/** A language model behind an OpenAI-compatible interface. */
export interface ModelProps {
  /** @default "openai" */
  readonly provider?: "openai" | "azure" | "bedrock";
  /** Name of the model, or of the deployment at Azure. */
  readonly name: string;
  /**
   * Address of the interface. Needed for Azure and for a server of one's own.
   * @default the provider's
   */
  readonly baseUrl?: string;
  /**
   * Version of the interface. Needed for Azure, and only there.
   * @default none
   */
  readonly apiVersion?: string;
  /**
   * Region of the model at Bedrock.
   * @default the stack's
   */
  readonly region?: string;
  /**
   * Secret whose string is the key. Only the summarise function may read it.
   * @default no key is sent, which only a server at `baseUrl` may take
   */
  readonly secret?: ISecret;
  /**
   * What the model costs. With it a summary says what was spent on it.
   * @default none: the ceilings assume a dear model
   */
  readonly prices?: ModelPrices;
  /**
   * Most tokens in one call; longer stories take several.
   * @default 32000
   */
  readonly maxInputTokens?: number;
  /**
   * Most tokens in one answer.
   * @default 8000
   */
  readonly maxOutputTokens?: number;
  /**
   * Longest time for one call.
   * @default Duration.minutes(2)
   */
  readonly callTimeout?: Duration;
  /**
   * Longest time for all calls of one story, up to 14 minutes.
   * @default Duration.minutes(10)
   */
  readonly storyTimeout?: Duration;
  /**
   * Whether the model is asked a second time what it has overlooked.
   * @default true
   */
  readonly secondLook?: boolean;
  /**
   * Ceiling in US dollars for one story, over its whole life.
   * @default 1
   */
  readonly budgetUsdPerStory?: number;
  /**
   * Ceiling in US dollars for one day (UTC), all stories together.
   * @default 20
   */
  readonly budgetUsdPerDay?: number;
}

/** What the summaries should be like, unless a story's own `story.json` says otherwise. */
export interface SummaryProps {
  /**
   * Length in words.
   * @default 230
   */
  readonly words?: number;
  /**
   * Language as ISO 639-1 code. Only a model can translate.
   * @default the articles' own
   */
  readonly language?: string;
  /**
   * What the model should look at in particular.
   * @default nothing
   */
  readonly guidance?: string;
}

/** Everything that can be set about the pipeline. Nothing has to be. */
export interface NewsConsensusProps {
  /**
   * An existing bucket for uploads. It keeps its own settings; the pipeline adds a notification to it.
   * @default a new, versioned bucket
   */
  readonly inputBucket?: IBucket;
  /**
   * Name of the new bucket for uploads.
   * @default a name that CloudFormation makes
   */
  readonly inputBucketName?: string;
  /**
   * An existing bucket for results. It must be another one than that for uploads.
   * @default a new bucket
   */
  readonly outputBucket?: IBucket;
  /**
   * Name of the new bucket for results.
   * @default a name that CloudFormation makes
   */
  readonly outputBucketName?: string;
  /**
   * The model that writes the summaries.
   * @default none: the extractive engine, which needs no key, no network and no money
   */
  readonly model?: ModelProps;
  readonly summary?: SummaryProps;
  /**
   * `conservative` takes out only what is certainly boilerplate.
   * @default "balanced"
   */
  readonly cleaning?: "balanced" | "conservative";
  /**
   * How long a story must rest before it is summarised, so that a burst of uploads costs one summary. 0 to 900 s.
   * @default Duration.seconds(10)
   */
  readonly settle?: Duration;
  /**
   * A story that never rests is summarised at least this often.
   * @default Duration.minutes(5)
   */
  readonly maxWait?: Duration;
  /**
   * How often all stories are looked through for lost or stale work. Whole minutes.
   * @default Duration.hours(1)
   */
  readonly sweepEvery?: Duration;
  /**
   * Articles cleaned at the same time, 2 to 1,000.
   * @default 10
   */
  readonly cleanConcurrency?: number;
  /**
   * Stories summarised at the same time, 2 to 1,000. Mind the model's rate limits.
   * @default 10
   */
  readonly summariseConcurrency?: number;
  /**
   * What happens to the new buckets and all that is in them when the stack goes.
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
  /**
   * How long an overwritten or deleted upload can still be had back from the new input bucket.
   * @default Duration.days(30)
   */
  readonly keepOldVersions?: Duration;
  /**
   * Age at which uploads leave the new input bucket. Their stories follow.
   * @default never
   */
  readonly uploadsExpireAfter?: Duration;
  /** @default RetentionDays.ONE_MONTH */
  readonly logRetention?: RetentionDays;
  /** @default "INFO" */
  readonly logLevel?: "DEBUG" | "INFO" | "WARN" | "ERROR";
  /**
   * Key for both new buckets. For existing buckets with a key of their own, give it here: the functions get its use.
   * @default encryption with keys that S3 manages, at no cost
   */
  readonly encryptionKey?: IKey;
  /**
   * Bucket that gets S3's server access logs of the new buckets.
   * @default no access logs
   */
  readonly accessLogBucket?: IBucket;
  /**
   * Address that gets an e-mail when an alarm goes off or is over. AWS asks it to confirm first.
   * @default none
   */
  readonly alarmEmail?: string;
  /**
   * Existing topic for the alarms.
   * @default a new one if `alarmEmail` is given
   */
  readonly alarmTopic?: ITopic;
  /**
   * Bus that gets an event `StorySummaryWritten` for each summary.
   * @default the account's default bus
   */
  readonly eventBus?: IEventBus;
  /**
   * Network for the functions. They need a way to S3, SQS, CloudWatch Logs, EventBridge and the model.
   * @default none: AWS's own
   */
  readonly network?: Network;
  /**
   * Traces in X-Ray.
   * @default false
   */
  readonly tracing?: boolean;
}
