import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { UnusableInput } from "../../shared/errors.ts";
import { limits } from "../../shared/limits.ts";

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** The encoding that was used, by its usual name. */
  readonly encoding: string;
  /** Set when the text may be damaged: a plain sentence. */
  readonly doubt: string | null;
}

const decompressors = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
} as const;

/** The content without its content encoding; one that is compressed unannounced is seen by its first bytes (RFC 1952). */
export const inflated = async (body: Uint8Array, contentEncoding: string | null): Promise<Uint8Array> => {
  let named = (contentEncoding ?? "")
    .toLowerCase()
    .replace(/\baws-chunked\b|,|\s/g, "")
    .replace(/^x-/, "");
  const looksGzipped = body[0] === 0x1f && body[1] === 0x8b;
  // Some clients announce gzip and send plain bytes.
  if (named === "gzip" && !looksGzipped) named = "";
  if (looksGzipped) named = "gzip";
  if (named === "" || named === "identity" || named === "utf-8") return body;
  const decompress = decompressors[named as keyof typeof decompressors];
  if (!decompress) throw new UnusableInput(`it is compressed as ${JSON.stringify(named)}, which is not known`);
  try {
    return await decompress(body, { maxOutputLength: limits.maxInflatedBytes });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new UnusableInput(
      tooLarge ? `unpacked it is larger than ${limits.maxInflatedBytes} bytes` : `its ${named} compression is damaged`,
      { cause: tooLarge ? "too-large" : "damaged" },
    );
  }
};

// The standard looks for a declaration in the first 1,024 bytes; real pages put it a little later, too.
const declarationBytes = 4_096;
const declaredIn = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, declarationBytes)).toString(
    "latin1",
  );
  return (
    /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ??
    null
  );
};

const marks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const lossyUtf8 = new TextDecoder("utf-8");
const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: Latin text then has a zero in every other byte. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length, 2_000) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even < length * 0.02) return "utf-16le";
  return even > length * 0.35 && odd < length * 0.02 ? "utf-16be" : null;
};

// UTF-8 that was read as Windows-1252 and written as UTF-8 once more leaves these pairs.
const doubled = /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a-\u203a\u0152-\u0192\u02c6\u02dc\u2122]/g;
const minDoubled = 3;

/** Charset labels that the upload's content type and the page declare, the likelier first. */
const declaredLabels = (bytes: Uint8Array, contentType: string | null): string[] =>
  [/charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? "")?.[1], declaredIn(bytes)].filter((label) => label != null);

/**
 * Bytes to text: by the byte order mark, as UTF-8 where they are valid UTF-8, by the charset that the upload or the
 * page declares, else by detection. Null when they are no text. Whenever characters may be wrong, `doubt` says so.
 */
export const decodeText = async (bytes: Uint8Array, contentType: string | null): Promise<Decoded | null> => {
  // Tables of the world's encodings are loaded only for bytes that aren't plain UTF-8.
  const others = () => import("./other-encodings.ts");
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) {
    const [encoding, mark] = marked;
    const rest = bytes.subarray(mark.length);
    const text = encoding === "utf-8" ? lossyUtf8.decode(rest) : (await others()).decodeAs(rest, encoding);
    return { text, encoding, doubt: null };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: (await others()).decodeAs(bytes, wide), encoding: wide, doubt: null };
  if (isBinary(bytes)) return null;
  const labels = declaredLabels(bytes, contentType);
  // Encodings that are made of ASCII bytes alone pass for valid UTF-8.
  const escapeCoded = labels.some((label) => /^["'\s]*(?:iso-?2022|hz)/i.test(label));
  const valid = utf8(bytes);
  if (valid === null || escapeCoded) return (await others()).decodeOther(bytes, labels, valid);
  const suspects = valid.match(doubled)?.length ?? 0;
  if (suspects < minDoubled) return { text: valid, encoding: "utf-8", doubt: null };
  return (await others()).repaired(valid, suspects);
};

/** Whether the bytes hold what no text holds: a zero, or many control characters. */
const isBinary = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * 100 > length;
};
