import pLimit from "p-limit";
import { z } from "zod";
import type { StoryArticle } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import { isBorneOut, unsupportedIn } from "../../ground/borne-out.ts";
import { withheldIn } from "../../ground/orders.ts";
import { ArticleClaims } from "../answer.ts";
import { ask, type Session } from "../ask.ts";
import { type AnswerCache, cacheKeyOf, keptOr } from "../cache.ts";
import type { Message } from "../connection/chat.ts";
import { estimateTokens } from "../cost/tokens.ts";
import { bordered, sentenceLines, sourceLine } from "../material/material.ts";
import { extractRules, extractTask } from "../prompts/extract.ts";
import { extractPromptVersion } from "../prompts/version.ts";
import { refOf } from "../to-draft.ts";
import type { Claim } from "./claim.ts";

/** Of one article in every prompt, whatever its id in the story is: the answer can be kept when ids move. */
const localId = "s1";

const Kept = z.object({ claims: z.array(z.object({ text: z.string(), sentences: z.array(z.int().positive()) })) });
type Kept = z.infer<typeof Kept>;

/** Sentence lines in parts that fit a prompt. A single line that is longer than that is cut. */
export const partsOf = (lines: readonly string[], maxTokens: number): string[][] => {
  const parts: string[][] = [];
  let tokens = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const cut = estimateTokens(line) > maxTokens ? line.slice(0, maxTokens) : line;
    const size = estimateTokens(cut) + 1;
    if (tokens + size > maxTokens) {
      parts.push([]);
      tokens = 0;
    }
    parts.at(-1)?.push(cut);
    tokens += size;
  }
  return parts;
};

/** Only claims that the cited sentences of the article bear out are kept. */
const borneOut = ({ article }: StoryArticle, answer: ArticleClaims): Kept => ({
  claims: answer.claims.slice(0, limits.maxClaimsPerArticle).flatMap(({ claim, refs }) => {
    const withheld = withheldIn(article);
    const sentences = [...new Set(refs.map(refOf))]
      .filter((ref) => ref.source === localId && article.sentences[ref.sentence - 1] && !withheld.has(ref.sentence))
      .map((ref) => ref.sentence);
    const textOf = (number: number) => article.text.slice(...(article.sentences[number - 1] as [number, number]));
    const unsupported = unsupportedIn(claim, {
      cited: sentences.map(textOf),
      context: sentences.flatMap((n) => [n - 1, n - 2, n - 3].filter((before) => before > 0).map(textOf)),
      known: [article.source.name],
      citedLanguages: [article.language],
    });
    return sentences.length > 0 && isBorneOut(unsupported)
      ? [{ text: claim.replace(/\s+/g, " ").trim(), sentences }]
      : [];
  }),
});

const claimsOfPart = async (
  one: StoryArticle,
  lines: readonly string[],
  session: Session,
  cache: AnswerCache,
): Promise<Kept> => {
  const material = bordered([sourceLine({ ...one, id: localId }), ...lines].join("\n"));
  const key = cacheKeyOf("claims", session.config.provider, session.config.model, extractPromptVersion, material);
  return keptOr(cache, key, Kept, async () => {
    const messages: Message[] = [
      { role: "system", content: extractRules },
      { role: "user", content: material },
      { role: "user", content: extractTask },
    ];
    const question = { stage: "extract", messages, schema: ArticleClaims, schemaName: "article_claims" };
    return borneOut(one, await ask(question, session));
  });
};

/**
 * What each article says, article by article. What was asked once about the same text is never asked again, also when the story's
 * other articles change or the run breaks off half-way.
 */
export const extractClaims = async (
  articles: readonly StoryArticle[],
  session: Session,
  cache: AnswerCache,
): Promise<readonly Claim[]> => {
  const limit = pLimit(limits.maxConcurrentModelCalls);
  const maxTokens = Math.max(1000, session.config.maxInputTokens - estimateTokens(extractRules) - 500);
  const failures: unknown[] = [];
  const claimsOf = async (one: StoryArticle, lines: readonly string[]): Promise<Claim[]> => {
    // One call that can't be had ends the story's turn: the rest isn't begun.
    if (failures.length > 0) return [];
    try {
      const { claims } = await claimsOfPart(one, lines, session, cache);
      return claims.map(
        ({ text, sentences }): Claim => ({ text, refs: sentences.map((sentence) => ({ source: one.id, sentence })) }),
      );
    } catch (error) {
      failures.push(error);
      return [];
    }
  };
  const found = await Promise.all(
    articles.flatMap((one) =>
      partsOf(sentenceLines({ ...one, id: localId }), maxTokens).map((lines) => limit(() => claimsOf(one, lines))),
    ),
  );
  // Thrown when no call is under way any more: the answers that came are kept for the next time.
  if (failures.length > 0) throw failures[0];
  return found.flat();
};
