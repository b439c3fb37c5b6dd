import { describe, expect, it } from "vitest";
import { account, everything, resourcesOf, type Statement, statementsOf, synth, vpcId } from "./synth.ts";

const functions = ["Clean", "Summarise", "Sweep"] as const;
const base = synth();
const withModel = synth({ engine: "model", model: "reader", modelSecret: "news/model-key" });
const full = synth(everything);

/** The grants as lines such as `s3:GetObject InputBucket/*`, in order. */
const grants = (statements: readonly Statement[]): readonly string[] =>
  statements
    .flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((on) => `${action} ${on}`)))
    .sort();

const poll = (queue: string): readonly string[] =>
  ["ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ReceiveMessage"].map(
    (action) => `sqs:${action} ${queue}`,
  );

const logs = (name: string): readonly string[] => [`logs:CreateLogStream ${name}Logs`, `logs:PutLogEvents ${name}Logs`];

const defaultBus = "arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:event-bus/default";

describe("what a function may do", () => {
  it("is, for cleaning, exactly this", () => {
    expect(grants(statementsOf(base, "Clean"))).toEqual(
      [
        ...logs("Clean"),
        ...poll("CleanQueue"),
        "s3:GetObject InputBucket/*",
        "s3:ListBucket InputBucket",
        "s3:ListBucket OutputBucket",
        "s3:GetObject OutputBucket/articles/*",
        "s3:PutObject OutputBucket/articles/*",
        "s3:DeleteObject OutputBucket/articles/*",
        "sqs:SendMessage StoryQueue",
      ].sort(),
    );
  });

  const summarise = [
    ...logs("Summarise"),
    ...poll("StoryQueue"),
    "s3:GetObject InputBucket/*/story.json",
    "s3:GetObject InputBucket/story.json",
    "s3:ListBucket InputBucket",
    "s3:ListBucket OutputBucket",
    "s3:GetObject OutputBucket/articles/*",
    "s3:GetObject OutputBucket/stories/*",
    "s3:PutObject OutputBucket/stories/*",
    "s3:DeleteObject OutputBucket/stories/*",
    `events:PutEvents ${defaultBus}`,
  ];

  it("is, for summarising, exactly this", () => {
    expect(grants(statementsOf(base, "Summarise"))).toEqual([...summarise].sort());
  });

  it("is, for summarising with a model, that and its key, cache and budget", () => {
    const secret = "arn:<AWS::Partition>:secretsmanager:<AWS::Region>:<AWS::AccountId>:secret:news/model-key-??????";
    const store = ["cache", "budget"].flatMap((folder) =>
      ["Get", "Put"].map((verb) => `s3:${verb}Object OutputBucket/${folder}/*`),
    );
    expect(grants(statementsOf(withModel, "Summarise"))).toEqual(
      [...summarise, ...store, `secretsmanager:GetSecretValue ${secret}`].sort(),
    );
  });

  it("is, for sweeping, exactly this", () => {
    expect(grants(statementsOf(base, "Sweep"))).toEqual(
      [
        ...logs("Sweep"),
        "s3:ListBucket InputBucket",
        "s3:ListBucket OutputBucket",
        "s3:GetObject OutputBucket/articles/*",
        "s3:GetObject OutputBucket/stories/*",
        "s3:GetObject OutputBucket/sweep/version.txt",
        "s3:PutObject OutputBucket/stories/index.html",
        "s3:PutObject OutputBucket/stories/index.json",
        "s3:PutObject OutputBucket/sweep/version.txt",
        "sqs:SendMessage CleanQueue",
        "sqs:SendMessage StoryQueue",
        "sqs:SendMessage SweepDeadLetters",
      ].sort(),
    );
  });
});

const inNetwork = synth({ vpcId }, account);

describe("in a network of one's own", () => {
  it.each(functions)("%s may besides attach itself to it, by the four calls that this takes", (name) => {
    const own = statementsOf(inNetwork, name).filter(({ actions }) =>
      actions.some((action) => action.startsWith("ec2:")),
    );
    expect(own).toEqual([
      {
        sid: "AttachToNetwork",
        actions: [
          "ec2:CreateNetworkInterface",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSubnets",
        ],
        resources: ["*"],
      },
    ]);
    const [fn] = resourcesOf(inNetwork, "AWS::Lambda::Function").filter(({ id }) => id.includes(`${name}Function`));
    expect(fn?.properties.VpcConfig.SubnetIds).toEqual(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]);
  });
});

const cases = { "the default": base, "a model": withModel, "everything switched on": full };

describe.each(Object.entries(cases))("with %s", (_, template) => {
  it.each(functions)("%s can't write to the bucket for uploads", (name) => {
    const onInput = statementsOf(template, name).filter(({ resources }) =>
      resources.some((resource) => /^InputBucket\b|desk-uploads/.test(resource)),
    );
    expect(onInput.length).toBeGreaterThan(0);
    for (const { actions } of onInput) {
      for (const action of actions) expect(["s3:GetObject", "s3:ListBucket"]).toContain(action);
    }
  });

  it("no action has a star", () => {
    const actions = functions.flatMap((name) => statementsOf(template, name)).flatMap((statement) => statement.actions);
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("no role has a policy of AWS's, and each is for Lambda alone", () => {
    for (const { properties } of resourcesOf(template, "AWS::IAM::Role").filter(({ id }) =>
      id.startsWith("Pipeline"),
    )) {
      expect(properties.ManagedPolicyArns).toBeUndefined();
      expect(properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
      ]);
    }
  });

  it("only X-Ray is allowed on all resources, where AWS knows no narrower one", () => {
    const wide = functions
      .flatMap((name) => statementsOf(template, name))
      .filter(({ resources }) => resources.includes("*"));
    expect(wide.flatMap(({ actions }) => actions).filter((action) => !action.startsWith("xray:Put"))).toEqual([]);
    if (template !== full) expect(wide).toEqual([]);
  });
});
