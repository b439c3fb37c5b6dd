import {
  ARTICLE_SCHEMA,
  type ArticleRecord,
  type CleanedArticle,
  type Rejection,
  type RemovedPiece,
  type SourceMetadata,
} from "../../shared/contracts/article.ts";
import { UnusableInput } from "../../shared/errors.ts";
import { sha256 } from "../../shared/hash.ts";
import { keyProblem, storyOf } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import { splitSentences } from "../../shared/sentences.ts";
import { CLEANER_VERSION } from "../../shared/version.ts";
import type { Block, CleaningMode, Extraction } from "./block.ts";
import { openContainer } from "./container/container.ts";
import { withoutDatelines } from "./date-line.ts";
import { decodeText, inflated } from "./decode.ts";
import { languageOf } from "./language.ts";
import { knownBinary, sniffText } from "./sniff.ts";
import { sourceOf, uploaderSource } from "./source.ts";
import { extractText } from "./text/extract.ts";
import { judge } from "./verdict.ts";
import { countWords } from "./words.ts";

/** An object of the input bucket, read whole. */
export interface Upload {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly versionId: string | null;
  readonly etag: string;
  /** Length of the object. Beyond `limits.maxUploadBytes` the body needn't be given. */
  readonly bytes: number;
}

interface Assembled {
  readonly text: string;
  readonly removed: readonly RemovedPiece[];
  readonly kept: readonly Block[];
}

const clippedPiece = (text: string): string =>
  text.length <= limits.maxRemovedQuoteChars
    ? text
    : `${text.slice(0, limits.maxRemovedQuoteChars - 1).toWellFormed()}…`;

/** The kept blocks as text, and each removed one with its place in it. Neighbours removed for the same reason are one piece. */
const assemble = (extraction: Extraction): Assembled => {
  const kept: Block[] = [];
  const removed: { text: string; reason: string; at: number; chars: number }[] = [];
  let length = 0;
  let lastRemoved = -1;
  for (const [i, block] of extraction.blocks.entries()) {
    const decision = extraction.decisions[i]!;
    if (decision.keep) {
      kept.push(block);
      length += (length > 0 ? 2 : 0) + block.text.length;
      continue;
    }
    const piece = removed.at(-1);
    if (piece?.reason === decision.reason && lastRemoved === i - 1) {
      if (piece.text.length < limits.maxRemovedQuoteChars) piece.text += ` · ${block.text}`;
      piece.chars += block.text.length;
    } else
      removed.push({
        text: block.text,
        reason: decision.reason,
        at: length > 0 ? length + 2 : 0,
        chars: block.text.length,
      });
    lastRemoved = i;
  }
  const text = kept.map((block) => block.text).join("\n\n");
  return {
    text,
    kept,
    removed: removed.map((piece) => ({
      ...piece,
      text: clippedPiece(piece.text),
      at: Math.min(piece.at, text.length),
    })),
  };
};

/** Rounded up, so that what is just over a limit never reads like the limit. */
const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

const rejectionOf = (error: UnusableInput): Rejection => ({
  code: error.cause === "too-large" ? "too-large" : "damaged",
  message: `The file can't be read: ${error.message}.`,
});

/** Content that can be read: what it came as, what it is read as, and what its wrapping says of it. */
interface Readable {
  readonly kind: CleanedArticle["format"];
  readonly format: "html" | "text" | "markdown";
  readonly content: string;
  readonly source: Partial<SourceMetadata>;
  readonly doubt: string | null;
}

const open = async (bytes: Uint8Array, upload: Upload): Promise<Readable | { readonly rejection: Rejection }> => {
  const container = await openContainer(bytes);
  if (container) return "rejection" in container ? container : { ...container, doubt: null };
  const rejection = (code: Rejection["code"], message: string) => ({ rejection: { code, message } });
  const binary = knownBinary(bytes);
  if (binary) return rejection("binary", `This is ${binary}, not text.`);
  const decoded = await decodeText(bytes, upload.contentType);
  if (!decoded) return rejection("binary", "This is binary data, not text.");
  if (decoded.text.trim() === "") return rejection("empty", "The file has no text, only white space.");
  const sniffed = sniffText(decoded.text, upload.contentType, upload.key);
  if ("unsupported" in sniffed) return rejection("unsupported", `This is ${sniffed.unsupported}.`);
  return { kind: sniffed.format, format: sniffed.format, content: decoded.text, source: {}, doubt: decoded.doubt };
};

// What only some uploads need is loaded when the first of them comes.
const extract = async (format: "html" | "text" | "markdown", text: string, mode: CleaningMode): Promise<Extraction> => {
  if (format === "text") return extractText(text, mode);
  if (format === "markdown") return (await import("./markdown/extract.ts")).extractMarkdown(text, mode);
  return (await import("./html/extract.ts")).extractHtml(text, mode);
};

/**
 * Cleans one upload into its record. Deterministic. Bad input gives a rejected record with a reason that a person
 * understands; only a fault of the program throws.
 */
export const cleanUpload = async (upload: Upload, options: { readonly mode: CleaningMode }): Promise<ArticleRecord> => {
  const common = {
    schema: ARTICLE_SCHEMA,
    cleaner: CLEANER_VERSION,
    story: storyOf(upload.key),
    origin: { key: upload.key, versionId: upload.versionId, etag: upload.etag, bytes: upload.bytes },
  } as const;
  const rejected = (reason: Rejection): ArticleRecord => ({ ...common, status: "rejected", reason });

  const problem = keyProblem(upload.key);
  if (problem) return rejected({ code: "bad-key", message: `The name can't be used: ${problem}.` });
  if (upload.bytes === 0) return rejected({ code: "empty", message: "The file is empty." });
  if (upload.bytes > limits.maxUploadBytes)
    return rejected({
      code: "too-large",
      message: `The file has ${megabytes(upload.bytes)}; at most ${megabytes(limits.maxUploadBytes)} are read.`,
    });

  let bytes: Uint8Array;
  try {
    bytes = await inflated(upload.body, upload.contentEncoding);
  } catch (error) {
    if (error instanceof UnusableInput) return rejected(rejectionOf(error));
    throw error;
  }
  const opened = await open(bytes, upload);
  if ("rejection" in opened) return rejected(opened.rejection);

  const extraction = withoutDatelines(await extract(opened.format, opened.content, options.mode));
  const { text, removed, kept } = assemble(extraction);
  if (text.length > limits.maxTextChars)
    return rejected({
      code: "too-large",
      message: `The text has ${text.length} characters; at most ${limits.maxTextChars} are kept.`,
    });
  const language = await languageOf(text, extraction.language);
  const sentences = splitSentences(text, language);
  const source = sourceOf(upload.key, [uploaderSource(upload.metadata), extraction.source, opened.source]);
  const words = countWords(text);
  const judgement = judge({
    format: opened.format,
    extraction,
    kept,
    words,
    bytes: bytes.byteLength,
    sentences: sentences.length,
    title: source.title,
    doubts: opened.doubt ? [opened.doubt] : [],
  });
  if ("rejection" in judgement) return rejected(judgement.rejection);
  return {
    ...common,
    status: "cleaned",
    format: opened.kind,
    source,
    language,
    text,
    sentences,
    words,
    sha256: sha256(text),
    removed: [...removed],
    verdict: judgement.verdict,
  };
};
