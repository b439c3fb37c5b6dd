import { detect } from "chardet";
import iconv from "iconv-lite";
import type { Decoded } from "./decode.ts";

// The encoding standard reads these labels as their Windows supersets; pages that say Latin-1 mean Windows-1252.
const supersets: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  "tis-620": "windows-874",
  gb2312: "gb18030",
  gbk: "gb18030",
  "ks_c_5601-1987": "euc-kr",
};
const known = (label: string | null | undefined): string | null => {
  const name =
    label
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, "") ?? "";
  const wide = supersets[name] ?? name;
  return wide !== "" && iconv.encodingExists(wide) ? wide : null;
};

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

const damage = (text: string): number => text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;

/** Bytes in an encoding that iconv-lite knows. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);

/** UTF-8 with `suspects` pairs that look as if it had been read as Windows-1252 and written as UTF-8 once more. */
export const repaired = (text: string, suspects: number): Decoded => {
  const back = iconv.encode(text, "windows-1252");
  if (iconv.decode(back, "windows-1252") === text) {
    try {
      return { text: strictUtf8.decode(back), encoding: "utf-8, twice", doubt: null };
    } catch {
      // It was no UTF-8 in disguise.
    }
  }
  if (suspects * 200 < text.length) return { text, encoding: "utf-8", doubt: null };
  return {
    text,
    encoding: "utf-8",
    doubt: "Its characters look wrongly converted, so words with accents may be damaged.",
  };
};

/**
 * Bytes that aren't plain UTF-8: by what is declared, else by detection.
 * @param valid the bytes as UTF-8, where they are valid UTF-8
 */
export const decodeOther = (bytes: Uint8Array, labels: readonly string[], valid: string | null): Decoded => {
  const declared = labels.map(known).filter((name) => name !== null);
  const escapeCoded = declared.some((name) => /^(?:iso-?2022|hz)/.test(name));
  if (valid !== null && !escapeCoded) return { text: valid, encoding: "utf-8", doubt: null };

  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lossy = buffer.toString("utf8");
  for (const encoding of declared) {
    if (/^utf-?8$/.test(encoding)) continue;
    const text = iconv.decode(buffer, encoding);
    if (damage(text) * 1_000 <= text.length) return { text, encoding, doubt: null };
  }
  // A few broken bytes in UTF-8 (a cut-off end, one pasted character) don't make it something else.
  const intact = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (damage(lossy) <= 1 + intact / 20)
    return { text: lossy, encoding: "utf-8", doubt: "Some of its characters could not be read." };
  const guess = known(detect(buffer.subarray(0, 200_000)));
  const text = iconv.decode(buffer, guess ?? "windows-1252");
  return {
    text,
    encoding: guess ?? "windows-1252",
    doubt:
      guess === null || damage(text) * 1_000 > text.length
        ? "Its character encoding could not be told, so letters with accents may be wrong."
        : null,
  };
};
