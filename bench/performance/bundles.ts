import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { readDeploySettings } from "../../infra/settings.ts";
import { NewsConsensusStack } from "../../infra/stack.ts";

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly Code?: { readonly S3Key?: string } };
}

/** Builds the functions as `cdk deploy` does. Gives each one's name and the folder that Lambda would be given. */
export const builtFunctions = (outdir: string): readonly (readonly [string, string])[] => {
  const app = new App({ outdir });
  new NewsConsensusStack(app, "NewsConsensus", readDeploySettings({}));
  app.synth();
  const template = JSON.parse(readFileSync(join(outdir, "NewsConsensus.template.json"), "utf8")) as {
    Resources: Record<string, Resource>;
  };
  return Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) => {
    const name = /Pipeline(Clean|Summarise|Sweep)/.exec(id)?.[1]?.toLowerCase();
    const hash = Properties?.Code?.S3Key?.replace(/\.zip$/, "");
    return Type === "AWS::Lambda::Function" && name && hash ? [[name, join(outdir, `asset.${hash}`)] as const] : [];
  });
};
