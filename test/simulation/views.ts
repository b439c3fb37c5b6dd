import { renderHtml } from "../../lambdas/summarise/report/html.ts";
import { renderMarkdown } from "../../lambdas/summarise/report/markdown.ts";
import { summaryKeys } from "../../shared/keys.ts";
import { recordsOf, summaryIn } from "./present.ts";
import type { World } from "./world.ts";

/** Whether the views of a story are, to the byte, those of its summary and its present articles. */
export const viewProblem = (world: World, story: string): string | undefined => {
  const keys = summaryKeys(story);
  const json = world.output.get(keys.json);
  if (!json) return undefined;
  const summary = summaryIn(json);
  const read = (key: string): string => new TextDecoder().decode(world.output.get(key)?.body ?? new Uint8Array());
  if (read(keys.markdown) !== renderMarkdown(summary)) return `summary.md of ${story} doesn't show its summary.json`;
  const { articles } = recordsOf(world, story);
  if (read(keys.html) !== renderHtml(summary, articles))
    return `summary.html of ${story} doesn't show its summary.json`;
  return undefined;
};
