import { App, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { BadConfiguration } from "../shared/errors.ts";
import { readDeploySettings } from "./settings.ts";
import { NewsConsensusStack } from "./stack.ts";

// What `cdk deploy` runs. Settings come from the command line: `cdk deploy -c engine=model -c model=…`.
try {
  const app = new App();
  const settings = readDeploySettings(app.node.getAllContext());
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  // Only the look-up of a VPC needs to know the account; without it one template serves every account and region.
  const env = settings.vpcId && account && region ? { env: { account, region } } : {};
  const stack = new NewsConsensusStack(app, settings.stack, settings, env);
  Tags.of(stack).add("project", "news-consensus");
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof BadConfiguration)) throw error;
  console.error(`These settings can't be deployed:\n${error.message}`);
  // Not by the exit code alone: CDK would go on and synthesise what there is.
  process.exit(1);
}
