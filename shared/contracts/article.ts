import { z } from "zod";

/** Version of the cleaned-article contract. A breaking change raises it; readers reject what they don't know. */
export const ARTICLE_SCHEMA = "cleaned-article/1";

/** What is known about where an article came from. Every field is data from outside: never trusted, only shown. */
export const SourceMetadata = z.object({
  name: z.string().describe("Outlet or site name; the file's name when nothing better is known"),
  url: z.string().nullable().describe("Canonical http(s) address, or null"),
  title: z.string().nullable().describe("Headline as published, or null"),
  author: z.string().nullable().describe("Byline, or null"),
  published: z.string().nullable().describe("Publication time as ISO 8601 (date or date-time), or null"),
});
export type SourceMetadata = z.infer<typeof SourceMetadata>;

/** Half-open interval of UTF-16 code units into the article's `text`. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = z.infer<typeof Span>;

/** One piece that cleaning took out. */
export const RemovedPiece = z.object({
  text: z.string().describe("The piece as it stood, white space folded, cut to a bounded length"),
  reason: z.string().describe("Why it went: a stable, lower-case code such as `related-links` or `share-bar`"),
  at: z.int().nonnegative().describe("Where it stood: the offset in `text` before which it would have come"),
  chars: z.int().nonnegative().describe("Length of the whole piece in UTF-16 code units, before any cut"),
});
export type RemovedPiece = z.infer<typeof RemovedPiece>;

/** How good the extraction looks, and on what that rests. */
export const Verdict = z.object({
  grade: z.enum(["ok", "doubtful"]),
  notes: z.array(z.string()).describe("Why it is doubtful, one plain sentence each; empty when ok"),
});
export type Verdict = z.infer<typeof Verdict>;

/** The uploaded object that a record was made from. */
export const Origin = z.object({
  key: z.string().describe("Key in the input bucket, decoded"),
  versionId: z.string().nullable().describe("Version in a versioned bucket, else null"),
  etag: z.string(),
  bytes: z.int().nonnegative().describe("Size of the upload as stored"),
});
export type Origin = z.infer<typeof Origin>;

const common = {
  schema: z.literal(ARTICLE_SCHEMA).describe("Version of this format; look at it first"),
  cleaner: z.string().describe("Version of the cleaning code; part of what makes a record current"),
  story: z.string().describe("Folder of the upload, or `default`"),
  origin: Origin.describe("The upload that this was made from"),
};

export const CleanedArticle = z.object({
  ...common,
  status: z.literal("cleaned").describe("An article: the other kind of record is `rejected`"),
  format: z
    .enum(["html", "text", "markdown", "pdf", "docx", "mail", "saved-page"])
    .describe("What the content was read as"),
  source: SourceMetadata.describe("Who published it, and when, as far as is known"),
  language: z.string().nullable().describe("ISO 639-1, or null when it could not be told"),
  text: z.string().describe("Canonical text: NFC, plain spaces, paragraphs split by one blank line"),
  sentences: z.array(Span).describe("Sentences in order; number n (from 1) is element n - 1"),
  words: z.int().nonnegative().describe("Words of `text`"),
  sha256: z.string().describe("Hex SHA-256 of `text` in UTF-8"),
  removed: z.array(RemovedPiece).describe("Everything that cleaning took out, in the order of the page"),
  verdict: Verdict.describe("How good the extraction looks"),
});
export type CleanedArticle = z.infer<typeof CleanedArticle>;

/** Reasons a person understands; `code` is for programs, `message` for people. */
export const Rejection = z.object({
  code: z
    .enum([
      "empty",
      "too-large",
      "binary",
      "unsupported",
      "undecodable",
      "nothing-left",
      "paywall",
      "error-page",
      "cookie-wall",
      "listing-page",
      "too-complex",
      "bad-key",
      "no-text-layer",
      "damaged",
    ])
    .describe("For programs"),
  message: z.string().describe("For people"),
});
export type Rejection = z.infer<typeof Rejection>;

export const RejectedArticle = z.object({
  ...common,
  status: z.literal("rejected").describe("No article could be had from the upload"),
  reason: Rejection.describe("Why"),
});
export type RejectedArticle = z.infer<typeof RejectedArticle>;

export const ArticleRecord = z.discriminatedUnion("status", [CleanedArticle, RejectedArticle]);
export type ArticleRecord = z.infer<typeof ArticleRecord>;
