import type { CleanedArticle, Rejection, SourceMetadata } from "../../../shared/contracts/article.ts";

/** What a container file holds: markup or text, and what its own headers say of it. */
export interface Opened {
  readonly kind: Exclude<CleanedArticle["format"], "html" | "text" | "markdown">;
  readonly format: "html" | "text";
  readonly content: string;
  readonly source: Partial<SourceMetadata>;
}

/** A file that wraps an article: opened, or rejected with a reason. */
export type Container = Opened | { readonly rejection: Rejection };

type Open = (bytes: Uint8Array) => Promise<Container>;

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(magic.length, bytes.byteLength)).toString("latin1") === magic;

// A saved page or mail begins with header lines, one of which is always MIME-Version (RFC 2045) in files of today's programs.
const isMail = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8_192, bytes.byteLength)).toString("latin1");
  const headers = head.slice(0, head.search(/\r?\n\r?\n/) >>> 0);
  return (
    /^[A-Za-z][A-Za-z0-9-]{0,60}: /.test(headers) &&
    /^mime-version:/im.test(headers) &&
    /^(?:from|subject|date):/im.test(headers)
  );
};

const isWordDocument = (bytes: Uint8Array): boolean =>
  startsWith(bytes, "PK\u0003\u0004") &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("word/document.xml");

/** Which reader opens these bytes, or undefined. The readers are loaded when the first such file comes. */
const readerOf = (bytes: Uint8Array): Open | undefined => {
  if (startsWith(bytes, "%PDF-")) return async (b) => (await import("./pdf.ts")).openPdf(b);
  if (isWordDocument(bytes)) return async (b) => (await import("./word.ts")).openWord(b);
  if (isMail(bytes)) return async (b) => (await import("./mail.ts")).openMail(b);
  return undefined;
};

/** Opens a PDF, a Word document, a mail or a saved page (MHTML), told by its content. Undefined for everything else. */
export const openContainer = async (bytes: Uint8Array): Promise<Container | undefined> => readerOf(bytes)?.(bytes);
