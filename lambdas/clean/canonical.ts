const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
// Zero-width and bidi controls carry nothing for a reader and can hide or reorder words (Trojan Source, CVE-2021-42574).
// U+200C and U+200D stay: Persian, Hindi and emoji need them.
const invisible = /[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * One line of canonical text: NFC, every kind of space a plain one, runs of spaces folded, no invisible or control
 * characters. Offsets are taken in what this returns, never before.
 */
export const canonicalLine = (raw: string): string =>
  raw
    .replace(/[\u2028\u2029\u0085]/g, "\n")
    .replace(loneSurrogate, "\ufffd")
    .normalize("NFC")
    .replace(/[\r\n]+/g, " ")
    .replace(spaces, " ")
    .replace(invisible, "")
    .replace(controls, "")
    .replace(/ {2,}/g, " ")
    .trim();
