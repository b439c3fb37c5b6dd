import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { findDisagreements } from "../../lambdas/summarise/extractive/disagree/disagree.ts";
import { articleOf } from "../../lambdas/summarise/extractive/disagree/fixtures.ts";
import type { DraftDisagreement, StoryArticle } from "../../shared/contracts/draft.ts";
import { readEventStories } from "./event-stories.ts";
import { readOwnStory } from "./own-story.ts";

/** A story with labels, as the evaluator reads it. */
export interface Item {
  readonly id: string;
  readonly control?: boolean;
  readonly documents: readonly { readonly source: string; readonly text: string; readonly published?: string }[];
  readonly gold_disagreements: readonly {
    readonly kind: string;
    readonly optional?: boolean;
    readonly positions: readonly {
      readonly sources: readonly string[];
      readonly quotes: readonly {
        readonly source: string;
        readonly quote: string;
        /** The words that were marked, as offsets into the document, where they are known. */
        readonly mark?: readonly [number, number];
      }[];
    }[];
  }[];
}

/** What the evaluator wants of one item. */
export interface Prediction {
  readonly id: string;
  readonly disagreements: readonly {
    readonly kind: string;
    readonly question: string;
    readonly basis: string;
    readonly positions: readonly {
      readonly source: string;
      readonly quote: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
}

/** The evaluator's names of two kinds; the rest are the same. */
const KIND_NAMES: Readonly<Record<string, string>> = { quantity: "number", time: "date" };

/** One line of a file of stories. @throws with the place where it isn't one. */
function itemOf(line: string, place: string): Item {
  let item: Partial<Item>;
  try {
    item = JSON.parse(line) as Partial<Item>;
  } catch (cause) {
    throw new Error(`${place}: not JSON`, { cause });
  }
  if (typeof item?.id !== "string" || !Array.isArray(item.documents))
    throw new Error(`${place}: no id or no documents`);
  return { ...item, id: item.id, documents: item.documents, gold_disagreements: item.gold_disagreements ?? [] };
}

/** Items of a `.jsonl` file, or the labelled stories of a folder and of those in it. */
export function readItems(file: string): Item[] {
  if (statSync(file).isDirectory()) {
    const names = readdirSync(file).sort();
    const folders = names.filter((name) => statSync(join(file, name)).isDirectory());
    return [
      ...folders.flatMap((name) => readItems(join(file, name))),
      ...names.filter((name) => name.endsWith(".story")).map((name) => readOwnStory(join(file, name))),
      ...names.filter((name) => name.endsWith(".events")).flatMap((name) => readEventStories(join(file, name))),
    ];
  }
  if (file.endsWith(".events")) return readEventStories(file);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => itemOf(line, `${file}, story ${index + 1}`));
}

/** Non-breaking blanks become plain ones, as cleaning makes them; offsets stay the same. */
export function storyOfItem(item: Item): StoryArticle[] {
  return item.documents.map((document) => ({
    id: document.source,
    article: articleOf(document.text.replaceAll("\u00a0", " "), "en", document.published ?? null),
  }));
}

export function disagreementsOf(item: Item): DraftDisagreement[] {
  return findDisagreements(annotate(storyOfItem(item)));
}

export function predict(item: Item): Prediction {
  const articles = new Map(storyOfItem(item).map(({ id, article }) => [id, article]));
  return {
    id: item.id,
    disagreements: disagreementsOf(item).map((disagreement) => ({
      kind: KIND_NAMES[disagreement.kind] ?? disagreement.kind,
      question: disagreement.question,
      basis: disagreement.basis,
      positions: disagreement.positions.flatMap((position) =>
        position.evidence.map(({ source, sentence, span }) => {
          const article = articles.get(source)!;
          const [start, end] = span ?? article.sentences[sentence - 1]!;
          return { source, quote: article.text.slice(start, end), start, end };
        }),
      ),
    })),
  };
}
