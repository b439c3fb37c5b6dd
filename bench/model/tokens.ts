import { systemClock } from "../../shared/clock.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { harness } from "../../test/model/harness.ts";
import { manyArticles } from "../../test/model/many-articles.ts";
import { readingModel } from "../../test/model/reading-model.ts";
import { completion, scriptedServer } from "../../test/model/scripted-server.ts";

// Tokens by the project's own estimate (`lambdas/summarise/model/cost/tokens.ts`): a tokeniser of one provider would be no truer for
// another. What is compared is alike counted.
const wordsPerArticle = 600;
const options = { words: 230 };

interface Cost {
  readonly calls: number;
  readonly input: number;
  readonly output: number;
  readonly stages: string;
}

const server = await scriptedServer((asked) => completion(asked, JSON.stringify(readingModel(asked))));

const measured = async (h: ReturnType<typeof harness>, story: readonly StoryArticle[]): Promise<Cost> => {
  const { usage } = await h.engine().draft(story, options);
  const sum = (of: (stage: (typeof usage.stages)[number]) => number) =>
    usage.stages.reduce((total, stage) => total + of(stage), 0);
  return {
    calls: sum(({ calls }) => calls),
    input: sum(({ inputTokens }) => inputTokens),
    output: sum(({ outputTokens }) => outputTokens),
    stages: usage.stages.map(({ stage, calls }) => `${calls} ${stage}`).join(", "),
  };
};

const line = (name: string, { calls, input, output, stages }: Cost): string =>
  `${name.padEnd(34)} ${String(input).padStart(8)} in ${String(output).padStart(7)} out ${String(calls).padStart(4)} calls  (${stages})`;

const unlimited = { MODEL_MAX_INPUT_TOKENS: "1000000", BUDGET_USD_PER_STORY: "1000", BUDGET_USD_PER_DAY: "1000" };
const limited = { BUDGET_USD_PER_STORY: "1000", BUDGET_USD_PER_DAY: "1000" };
const started = systemClock.now();

for (const count of [5, 20, 100]) {
  const [before, after] = [manyArticles(count, wordsPerArticle), manyArticles(count + 1, wordsPerArticle)];
  const h = harness(server.url, limited);
  console.log(line(`${count} articles`, await measured(h, before)));
  console.log(line(`  one more`, await measured(h, after)));
  console.log(line(`  one more, everything sent again`, await measured(harness(server.url, unlimited), after)));
}
await server.close();
console.log(`${((systemClock.now().getTime() - started.getTime()) / 1000).toFixed(0)} s`);
