import type { SourceMetadata } from "../../shared/contracts/article.ts";

/** What kind of block a piece of an article is, as far as its format tells. */
export type BlockKind = "heading" | "paragraph" | "item" | "quote" | "table" | "caption" | "preformatted";

/**
 * A piece of the content between two line or block borders, in document order: the unit that is kept or removed.
 * `text` is canonical (see `canonical.ts`) and never empty.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A decision on one block. `reason` is a stable lower-case code such as `related-links`. */
export type Decision = { readonly keep: true } | { readonly keep: false; readonly reason: string };

/** `balanced` takes out what is probably boilerplate; `conservative` only what is certainly boilerplate. */
export type CleaningMode = "balanced" | "conservative";

/** Blocks with their decisions and whatever the format itself says about the source. */
export interface Extraction {
  readonly blocks: readonly Block[];
  /** Same length and order as `blocks`. */
  readonly decisions: readonly Decision[];
  readonly source: Partial<SourceMetadata>;
  /** Declared language (ISO 639-1), if the format declares one. */
  readonly language: string | null;
  /** Signs that the extraction may be wrong, for the verdict; plain sentences. */
  readonly doubts: readonly string[];
  /** Set when the page is no article at all. */
  readonly refusal?: {
    readonly code: "nothing-left" | "paywall" | "error-page" | "cookie-wall" | "listing-page" | "too-complex";
    readonly message: string;
  };
}
