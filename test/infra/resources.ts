import { describe, expect, it } from "vitest";
import { CleanSettings, readSettings, SummariseSettings, SweepSettings } from "../../shared/settings.ts";
import { everything, plain, resourceNamed, resourcesOf, synth } from "./synth.ts";

const base = synth();
const full = synth(everything);
const ids = (template: typeof base, type: string): readonly string[] => resourcesOf(template, type).map(({ id }) => id);

describe("the buckets", () => {
  it.each(["InputBucket", "OutputBucket"])("%s is private, encrypted and TLS only", (name) => {
    const { id, properties } = resourceNamed(base, "AWS::S3::Bucket", name);
    expect(Object.values(properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(properties.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault).toEqual({
      SSEAlgorithm: "AES256",
    });
    expect(properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: "BucketOwnerEnforced" }]);
    const policy = resourceNamed(base, "AWS::S3::BucketPolicy", name).properties;
    expect(policy.Bucket).toEqual({ Ref: id });
    const refusals = policy.PolicyDocument.Statement.filter(
      (statement: { Effect: string }) => statement.Effect === "Deny",
    );
    expect(refusals.map((statement: { Condition: unknown }) => statement.Condition)).toEqual([
      { Bool: { "aws:SecureTransport": "false" } },
      { NumericLessThan: { "s3:TlsVersion": 1.2 } },
    ]);
  });

  it("stay when the stack goes, and go only when told so", () => {
    for (const [template, policy] of [
      [base, "Retain"],
      [full, "Delete"],
    ] as const) {
      for (const bucket of Object.values(template.findResources("AWS::S3::Bucket"))) {
        expect(bucket["DeletionPolicy"]).toBe(policy);
        expect(bucket["UpdateReplacePolicy"]).toBe(policy);
      }
    }
  });

  it("tell the upload queue of everything that may change a story, and it takes that from this account's S3", () => {
    const { properties } = resourceNamed(base, "AWS::S3::Bucket", "InputBucket");
    const told = properties.NotificationConfiguration.QueueConfigurations;
    expect(told.map(({ Event, Queue }: { Event: string; Queue: unknown }) => `${Event} ${plain(Queue)}`)).toEqual([
      "s3:ObjectCreated:* CleanQueue",
      "s3:ObjectRemoved:* CleanQueue",
      "s3:LifecycleExpiration:* CleanQueue",
    ]);
    const output = resourceNamed(base, "AWS::S3::Bucket", "OutputBucket").properties;
    expect(output.NotificationConfiguration).toBeUndefined();
    const policy = resourceNamed(base, "AWS::SQS::QueuePolicy", "CleanQueuePolicy").properties.PolicyDocument.Statement;
    const admitted = policy.filter((statement: { Effect: string }) => statement.Effect === "Allow");
    expect(admitted).toEqual([
      expect.objectContaining({
        Action: "sqs:SendMessage",
        Principal: { Service: "s3.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
      }),
    ]);
  });

  it("clean up after themselves", () => {
    const rules = (name: string) =>
      resourceNamed(full, "AWS::S3::Bucket", name).properties.LifecycleConfiguration.Rules;
    expect(rules("InputBucket")).toEqual([
      expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
      expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 7 } }),
      expect.objectContaining({ ExpirationInDays: 60 }),
    ]);
    expect(rules("OutputBucket")).toContainEqual(expect.objectContaining({ Prefix: "cache/", ExpirationInDays: 90 }));
  });

  it("can be others that exist already, which then are only told of", () => {
    const template = synth({ existingInputBucket: "desk-in", existingOutputBucket: "desk-out" });
    expect(ids(template, "AWS::S3::Bucket")).toEqual([]);
    const { properties } = resourceNamed(template, "Custom::S3BucketNotifications", "ExistingInput");
    expect(properties.BucketName).toBe("desk-in");
    expect(properties.NotificationConfiguration.QueueConfigurations).toHaveLength(3);
  });
});

describe("the queues", () => {
  const workQueues = [
    ["CleanQueue", "Clean", "CleanDeadLetters"],
    ["StoryQueue", "Summarise", "StoryDeadLetters"],
  ] as const;

  it.each(workQueues)(
    "%s hides a message for six times the timeout of its function, then puts poison aside",
    (name, fn, dead) => {
      for (const template of [base, full]) {
        const { properties } = resourceNamed(template, "AWS::SQS::Queue", name);
        const { Timeout } = resourceNamed(template, "AWS::Lambda::Function", `${fn}Function`).properties;
        expect(properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
        expect(plain(properties.RedrivePolicy.deadLetterTargetArn)).toBe(dead);
        expect(properties.RedrivePolicy.maxReceiveCount).toBe(5);
        expect(properties.MessageRetentionPeriod).toBe(14 * 86_400);
      }
    },
  );

  it("of stories is FIFO by story, waits the settle delay, and drops nothing that looks alike", () => {
    const { properties } = resourceNamed(full, "AWS::SQS::Queue", "StoryQueue");
    expect(properties).toMatchObject({
      FifoQueue: true,
      ContentBasedDeduplication: false,
      DeduplicationScope: "messageGroup",
      FifoThroughputLimit: "perMessageGroupId",
      DelaySeconds: 30,
    });
    const dead = resourceNamed(full, "AWS::SQS::Queue", "StoryDeadLetters").properties;
    expect(dead.FifoQueue).toBe(true);
    expect(dead.DelaySeconds).toBeUndefined();
  });

  it("are all encrypted and TLS only, and keep dead letters for two weeks", () => {
    for (const { id, properties } of resourcesOf(base, "AWS::SQS::Queue")) {
      expect(properties.SqsManagedSseEnabled).toBe(true);
      if (id.includes("DeadLetters")) expect(properties.MessageRetentionPeriod).toBe(14 * 86_400);
    }
    const policies = resourcesOf(base, "AWS::SQS::QueuePolicy");
    expect(policies).toHaveLength(ids(base, "AWS::SQS::Queue").length);
    for (const { properties } of policies) {
      expect(properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      );
    }
  });
});

describe("the functions", () => {
  it("run on ARM and the newest Node, each with a log that ends", () => {
    for (const { properties } of resourcesOf(base, "AWS::Lambda::Function")) {
      expect(properties.Architectures).toEqual(["arm64"]);
      expect(properties.Runtime).toBe("nodejs24.x");
      expect(plain(properties.LoggingConfig.LogGroup)).toMatch(/Logs$/);
    }
    expect(resourcesOf(base, "AWS::Logs::LogGroup").map(({ properties }) => properties.RetentionInDays)).toEqual([
      30, 30, 30,
    ]);
    expect(resourcesOf(full, "AWS::Logs::LogGroup").map(({ properties }) => properties.RetentionInDays)).toEqual([
      7, 7, 7,
    ]);
  });

  const schemas = { Clean: CleanSettings, Summarise: SummariseSettings, Sweep: SweepSettings };
  const powertools = ["POWERTOOLS_SERVICE_NAME", "POWERTOOLS_METRICS_NAMESPACE", "LOG_LEVEL"];

  it.each(Object.entries(schemas))("%s is given the variables that it reads, and no other", (name, schema) => {
    for (const template of [base, full]) {
      const { properties } = resourceNamed(template, "AWS::Lambda::Function", `${name}Function`);
      const environment = Object.fromEntries(
        Object.entries(properties.Environment.Variables).map(([variable, value]) => [variable, plain(value)]),
      );
      expect(() => readSettings(schema, environment)).not.toThrow();
      const unread = Object.keys(environment).filter((variable) => !(variable in schema.shape));
      expect(unread.sort()).toEqual([...powertools].sort());
    }
    const { properties } = resourceNamed(full, "AWS::Lambda::Function", `${name}Function`);
    const missing = Object.keys(schema.shape).filter((variable) => !(variable in properties.Environment.Variables));
    expect(missing).toEqual([]);
  });

  it("have names of their own in the metrics, so that two stacks don't mix", () => {
    const { properties } = resourceNamed(synth({ stack: "Desk" }), "AWS::Lambda::Function", "CleanFunction");
    expect(properties.Environment.Variables.POWERTOOLS_SERVICE_NAME).toBe("Desk-clean");
  });

  it("take one message at a time, say which failed, and are capped at the queue", () => {
    const sources = resourcesOf(full, "AWS::Lambda::EventSourceMapping");
    expect(sources.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        BatchSize: 1,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        ScalingConfig: { MaximumConcurrency: 3 },
      }),
      expect.objectContaining({
        BatchSize: 1,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        ScalingConfig: { MaximumConcurrency: 4 },
      }),
    ]);
    for (const { properties } of resourcesOf(full, "AWS::Lambda::Function")) {
      expect(properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });

  it("sweep by schedule, and a sweep that fails is seen", () => {
    const { properties } = resourceNamed(full, "AWS::Events::Rule", "SweepSchedule");
    expect(properties.ScheduleExpression).toBe("rate(15 minutes)");
    expect(plain(properties.Targets[0].DeadLetterConfig.Arn)).toBe("SweepDeadLetters");
    const sweep = resourceNamed(full, "AWS::Lambda::Function", "SweepFunction").properties;
    expect(plain(sweep.DeadLetterConfig.TargetArn)).toBe("SweepDeadLetters");
  });
});

describe("the stack", () => {
  it("says what to type next", () => {
    const outputs = base.findOutputs("*");
    expect(plain(outputs["Step1Upload"]?.["Value"])).toBe("aws s3 cp article.html s3://InputBucket/my-story/");
    expect(plain(outputs["Step2Read"]?.["Value"])).toBe("aws s3 cp s3://OutputBucket/stories/my-story/summary.md -");
  });

  it("gives only the functions the use of a key, none its administration", () => {
    for (const name of ["Clean", "Summarise", "Sweep"]) {
      const { properties } = resourceNamed(full, "AWS::IAM::Policy", `${name}RoleDefaultPolicy`);
      expect(properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Action: ["kms:Decrypt", "kms:GenerateDataKey"],
          Resource: everything["encryptionKeyArn"],
        }),
      );
    }
  });
});
