import { App, type StackProps } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { readDeploySettings } from "../../infra/settings.ts";
import { NewsConsensusStack } from "../../infra/stack.ts";

/** An account with a network of its own, as CDK finds it when it looks for `vpcId`. */
export const account = { env: { account: "123456789012", region: "eu-central-1" } } as const;
export const vpcId = "vpc-0123456789abcdef0";
const lookUp = `vpc-provider:account=${account.env.account}:filter.vpc-id=${vpcId}:region=${account.env.region}:returnAsymmetricSubnets=true`;
const subnets = ["a", "b"].map((zone, index) => ({
  subnetId: `subnet-0123456789abcdef${index}`,
  availabilityZone: `${account.env.region}${zone}`,
  routeTableId: `rtb-0123456789abcdef${index}`,
}));
const found = {
  vpcId,
  vpcCidrBlock: "10.0.0.0/16",
  availabilityZones: [],
  subnetGroups: [{ name: "Private", type: "Private", subnets }],
};

/** The settings of `cdk deploy -c …` as a stack, without bundling: the code of the functions is another test's. */
export const stackOf = (settings: Readonly<Record<string, string>>, props?: StackProps): NewsConsensusStack => {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [], [lookUp]: found } });
  const read = readDeploySettings(settings);
  return new NewsConsensusStack(app, read.stack, read, props);
};

/** The same as a template. */
export const synth = (settings: Readonly<Record<string, string>> = {}, props?: StackProps): Template =>
  Template.fromStack(stackOf(settings, props));

/** Settings that switch on everything that isn't on by itself, save what needs look-ups in an account. */
export const everything: Readonly<Record<string, string>> = {
  engine: "model",
  provider: "azure",
  model: "reader",
  modelUrl: "https://models.example/openai",
  modelSecret: "news/model-key",
  modelApiVersion: "2026-10-01",
  modelRegion: "eu-central-1",
  priceInput: "1.25",
  priceCachedInput: "0.125",
  priceOutput: "10",
  modelMaxInputTokens: "64000",
  modelMaxOutputTokens: "4000",
  modelCallSeconds: "60",
  modelStorySeconds: "300",
  modelSecondLook: "off",
  budgetPerStory: "0.5",
  budgetPerDay: "10",
  words: "120",
  language: "de",
  guidance: "Money first",
  cleaning: "conservative",
  settleSeconds: "30",
  maxWaitSeconds: "600",
  sweepMinutes: "15",
  cleanConcurrency: "3",
  summariseConcurrency: "4",
  inputBucketName: "desk-uploads",
  outputBucketName: "desk-results",
  removal: "destroy",
  keepOldVersionsDays: "7",
  uploadsExpireDays: "60",
  logDays: "7",
  logLevel: "DEBUG",
  encryptionKeyArn: "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
  accessLogBucket: "desk-access-logs",
  alarmEmail: "desk@example.org",
  eventBus: "newsroom",
  tracing: "on",
};

export interface Resource {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape; each test names what it expects.
  readonly properties: any;
}

/** All resources of a type, by logical id. */
export const resourcesOf = (template: Template, type: string): readonly Resource[] =>
  Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, properties: resource["Properties"] }));

/** The one resource of a type whose logical id has this part. */
export const resourceNamed = (template: Template, type: string, part: string): Resource => {
  const found = resourcesOf(template, type).filter(({ id }) => id.includes(part));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} resources of ${type} are named ${part}`);
  return found[0];
};

/**
 * A value of the template as a short text: `{"Fn::GetAtt": ["PipelineInputBucket1A2B", "Arn"]}` becomes `InputBucket`,
 * and joined pieces are joined, so that a policy's resource reads `OutputBucket/articles/*`.
 */
export const plain = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  const [[key, inner] = ["", ""]] = Object.entries(value);
  if (key === "Fn::Join" && Array.isArray(inner)) return (inner[1] as unknown[]).map(plain).join(inner[0] as string);
  if (key === "Fn::GetAtt" && Array.isArray(inner)) return nameOf(String(inner[0]));
  if (key === "Ref") return String(inner).startsWith("AWS::") ? `<${inner}>` : nameOf(String(inner));
  if (key === "Fn::Sub" && typeof inner === "string") return inner.replace(/\$\{(AWS::\w+)\}/g, "<$1>");
  return JSON.stringify(value);
};

// Logical ids are the path without slashes, and eight hex digits of its hash.
const nameOf = (logicalId: string): string => logicalId.replace(/^Pipeline/, "").replace(/[0-9A-F]{8}$/, "");

export interface Statement {
  readonly sid: string | undefined;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What the role of a function may do, and nothing else. */
export const statementsOf = (template: Template, part: string): readonly Statement[] =>
  resourcesOf(template, "AWS::IAM::Policy")
    .filter(({ id }) => id.startsWith(`Pipeline${part}Role`))
    .flatMap(({ properties }) => properties.PolicyDocument.Statement)
    .map((statement) => ({
      sid: statement.Sid,
      actions: many(statement.Action).map(String),
      resources: many(statement.Resource).map(plain),
    }));
