import type { Draft, Engine, EngineResult, StoryArticle, StoryOptions } from "../../../shared/contracts/draft.ts";
import { MODEL_ENGINE_VERSION } from "../../../shared/version.ts";
import { withheldIn } from "../ground/orders.ts";
import type { AskPorts, Session } from "./ask.ts";
import type { AnswerCache } from "./cache.ts";
import type { ModelConfig } from "./config.ts";
import { converse, type Topic } from "./converse.ts";
import type { Budget } from "./cost/budget.ts";
import { Meter } from "./cost/meter.ts";
import { estimateTokens } from "./cost/tokens.ts";
import { digestOf } from "./long/digest.ts";
import { extractClaims } from "./long/extract.ts";
import { renamed, withLabels } from "./long/labels.ts";
import { hintsOf } from "./material/hints.ts";
import { wholeArticles } from "./material/material.ts";
import { draftTask } from "./prompts/draft.ts";
import { rules } from "./prompts/rules.ts";
import { extractPromptVersion, promptVersion } from "./prompts/version.ts";

export interface ModelEnginePorts extends Omit<AskPorts, "budget"> {
  /** The ceilings of a story. */
  readonly budget: (story: string) => Budget;
  readonly cache: AnswerCache;
  /** The engine without a model: it tells copies and other topics apart, and where to look. */
  readonly extractive: Engine;
}

/** The language that most of the text is in; undefined when no article's is known. */
const languageOf = (articles: readonly StoryArticle[]): string | undefined => {
  const words = new Map<string, number>();
  for (const { article } of articles) {
    if (article.language) words.set(article.language, (words.get(article.language) ?? 0) + article.words);
  }
  return [...words].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Each article once, on topic, with a sentence to cite. */
const witnesses = (articles: readonly StoryArticle[], { copies, offTopic }: Draft): StoryArticle[] =>
  articles.filter(
    ({ id, article }) => !copies.has(id) && !offTopic.has(id) && withheldIn(article).size < article.sentences.length,
  );

/** Warnings of the extractive engine that hold for any engine. */
const general = ({ warnings }: Draft) => warnings.filter(({ code }) => code !== "unchecked-language");

const withheldWarning = (articles: readonly StoryArticle[]) => {
  const count = articles.reduce((sum, { article }) => sum + withheldIn(article).size, 0);
  if (count === 0) return [];
  const message = `${count} sentence(s) that give orders to a machine were kept from the model and from the evidence.`;
  return [{ code: "orders-withheld", message }];
};

/** From the claims of its articles, where a story is too long to be shown whole. */
const draftLong = async (topic: Topic, session: Session, cache: AnswerCache): Promise<Draft> => {
  const { articles, back } = withLabels(topic.articles);
  const claims = await extractClaims(articles, session, cache);
  const digest = await digestOf(claims, articles, session, cache);
  const draft = await converse(
    {
      ...topic,
      articles,
      material: digest.material,
      hints: "",
      disagreements: digest.disagreements,
      frame: { copies: new Map(), offTopic: new Set() },
    },
    session,
    cache,
  );
  const wide = {
    ...draft,
    coverage: draft.coverage.map(({ claim, evidence }) => ({ claim, evidence: digest.widen(evidence) })),
  };
  const cut =
    digest.cut > 0
      ? [
          {
            code: "claims-cut",
            message: `The story is very long: ${digest.cut} claim(s) that few sources report took no part.`,
          },
        ]
      : [];
  return { ...renamed(wide, back), ...topic.frame, warnings: [...draft.warnings, ...cut] };
};

/**
 * The engine with a model. Whatever the model says is checked against the articles before anything is written; what it can't be
 * asked is thrown as `EngineUnavailable`, and the extractive engine stands in.
 * @param deadline when all calls must have ended; undefined where nothing but `config.storySeconds` sets one.
 */
export const modelEngine = (config: ModelConfig, ports: ModelEnginePorts, deadline?: Date): Engine => {
  const draftStory = async (articles: readonly StoryArticle[], options: StoryOptions): Promise<EngineResult> => {
    const plain = (await ports.extractive.draft(articles, options)).draft;
    const taken = witnesses(articles, plain);
    const story = articles[0]?.article.story;
    if (taken.length === 0 || story === undefined) return { draft: plain, usage: { stages: [] } };

    const meter = new Meter();
    const ownEnd = ports.clock.now().getTime() + config.storySeconds * 1000;
    const session: Session = {
      config,
      ports: { ...ports, budget: ports.budget(story) },
      meter,
      deadline: new Date(Math.min(ownEnd, deadline?.getTime() ?? ownEnd)),
    };
    const language = options.language ?? languageOf(taken);
    const hints = hintsOf(plain);
    const material = wholeArticles(taken);
    const { copies, offTopic } = plain;
    const topic: Topic = {
      material,
      articles: taken,
      options,
      language,
      hints,
      disagreements: [],
      frame: { copies, offTopic },
    };
    const size = [rules, material.text, draftTask(options, language, taken.length, hints)]
      .map(estimateTokens)
      .reduce((sum, tokens) => sum + tokens, 0);
    const draft =
      size <= config.maxInputTokens
        ? await converse(topic, session, ports.cache)
        : await draftLong(topic, session, ports.cache);
    return {
      draft: { ...draft, warnings: [...general(plain), ...withheldWarning(articles), ...draft.warnings] },
      usage: {
        model: config.model,
        promptVersion,
        stages: meter.stages,
        ...(config.price ? { costUsd: meter.costUsd } : {}),
      },
    };
  };
  return {
    name: "model",
    identity: [
      `model/${MODEL_ENGINE_VERSION}`,
      config.provider,
      config.baseUrl ?? "",
      config.model,
      promptVersion,
      extractPromptVersion,
      config.maxInputTokens,
      config.secondLook,
      ports.extractive.identity,
    ].join(" "),
    draft: draftStory,
  };
};
