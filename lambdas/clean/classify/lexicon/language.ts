/** What a phrase of page furniture is a sign of; also the reason that a reader of the record sees. */
export const cueKinds = [
  "related-links",
  "share-bar",
  "newsletter",
  "paywall-notice",
  "podcast",
  "video-notice",
  "caption-credit",
  "author-box",
  "cookie-notice",
  "comments",
  "tags",
  "navigation",
  "advertisement",
  "rights-notice",
  "date-line",
  "app-promotion",
  "editor-note",
] as const;
export type CueKind = (typeof cueKinds)[number];

/**
 * What one language calls the furniture of a news page: short, general phrases, lower case, separated by `|`.
 * Plus its commonest function words, which are the sign of running text.
 */
export interface LanguageCues {
  /** ISO 639-1. */
  readonly language: string;
  readonly functionWords: string;
  /** Words for the writer and the reader: comments, bylines and offers speak so, news seldom does. */
  readonly personWords?: string;
  readonly cues: Partial<Record<CueKind, string>>;
}
