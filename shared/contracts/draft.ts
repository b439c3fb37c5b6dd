import type { CleanedArticle, Span } from "./article.ts";
import type { DisagreementKind, StageUsage, Warning } from "./summary.ts";

/** An article of a story as the engines see it: the cleaned record under its id in this story. */
export interface StoryArticle {
  /** `s1`, `s2`, …: by key in code unit order. */
  readonly id: string;
  readonly article: CleanedArticle;
}

/** A place that an engine points at; `ground` turns it into evidence or drops it. */
export interface SentenceRef {
  readonly source: string;
  /** Number of the sentence, from 1. */
  readonly sentence: number;
  /** A part of that sentence, as an interval into the article's `text`; the whole sentence when absent. */
  readonly span?: Span;
}

export interface DraftSentence {
  readonly text: string;
  readonly citations: readonly SentenceRef[];
}

export interface DraftPosition {
  readonly claim: string;
  readonly evidence: readonly SentenceRef[];
}

export interface DraftDisagreement {
  readonly question: string;
  readonly kind: DisagreementKind;
  readonly explanation: string;
  /** `rule:<detector>` or `model`. */
  readonly basis: string;
  readonly positions: readonly DraftPosition[];
}

export interface DraftCoverage {
  readonly claim: string;
  readonly evidence: readonly SentenceRef[];
}

/** What an engine proposes. Nothing of it is believed before `ground` has checked it against the articles. */
export interface Draft {
  readonly headline: string;
  readonly summary: readonly DraftSentence[];
  readonly disagreements: readonly DraftDisagreement[];
  readonly coverage: readonly DraftCoverage[];
  /** Id of a source → id of the earlier source that it repeats. */
  readonly copies: ReadonlyMap<string, string>;
  /** Ids of the sources that are about something else. */
  readonly offTopic: ReadonlySet<string>;
  /** ISO 639-1 of the draft's words where the engine wrote them itself; absent when they are the articles' own. */
  readonly language?: string;
  readonly warnings: readonly Warning[];
}

/** What the user asked for, per deployment or per story (`story.json`). */
export interface StoryOptions {
  readonly title?: string;
  readonly guidance?: string;
  /** Length of the summary in words. */
  readonly words: number;
  /** ISO 639-1 language of the output; only the model engine can translate. */
  readonly language?: string;
}

export interface EngineResult {
  readonly draft: Draft;
  readonly usage: {
    readonly model?: string;
    readonly promptVersion?: string;
    readonly stages: readonly StageUsage[];
    readonly costUsd?: number;
  };
}

/** The one contract of both engines. */
export interface Engine {
  readonly name: "extractive" | "model";
  /** Whatever of the engine decides its output: name, model, prompt and code version. Part of the fingerprint. */
  readonly identity: string;
  draft(articles: readonly StoryArticle[], options: StoryOptions): Promise<EngineResult>;
}
