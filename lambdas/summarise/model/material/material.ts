import type { StoryArticle } from "../../../../shared/contracts/draft.ts";
import { sha256 } from "../../../../shared/hash.ts";
import { isOrder, withheldIn } from "../../ground/orders.ts";
import { plainName, plainText } from "./plain.ts";

/** The part of a prompt that comes from outside, inside borders that nothing inside can close. */
export interface Material {
  readonly text: string;
  /** Ids of the sources that take part. */
  readonly sources: readonly string[];
}

/**
 * Marks the borders of one prompt. Decided by all of its content, so that no article can know it, and equal content gives the
 * same prompt.
 */
export const nonceOf = (content: string): string => sha256(`borders ${content}`).slice(0, 12);

export const bordered = (content: string): string => {
  const nonce = nonceOf(content);
  return `<material ${nonce}>\n${content}\n</material ${nonce}>`;
};

/** `Source s2: The Herald, published 2026-01-31` as far as it is known. */
export const sourceLine = ({ id, article }: StoryArticle): string => {
  const name = isOrder(article.source.name) ? "" : plainName(article.source.name);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.source.published ?? "")?.[0];
  return `Source ${id}${name ? `: ${name}` : ""}${published ? `, published ${published}` : ""}`;
};

/** Sentences with their ids, one a line; those that give orders to a machine are left out. */
export const sentenceLines = ({ id, article }: StoryArticle, from = 1, to = article.sentences.length): string[] => {
  const withheld = withheldIn(article);
  return article.sentences.slice(from - 1, to).flatMap(([start, end], index) => {
    const number = from + index;
    const text = withheld.has(number) ? "" : plainText(article.text.slice(start, end));
    return text === "" ? [] : [`${id}.${number} ${text}`];
  });
};

/** Whole articles, one after the other. */
export const wholeArticles = (articles: readonly StoryArticle[]): Material => ({
  text: bordered(articles.map((one) => [sourceLine(one), ...sentenceLines(one)].join("\n")).join("\n\n")),
  sources: articles.map(({ id }) => id),
});
