const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
// Zero-width and bidi controls carry nothing for a reader and can hide or reorder words (Trojan Source, CVE-2021-42574).
// U+200C and U+200D stay: Persian, Hindi and emoji need them.
const invisible = /[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Signs that stand in most lines and that nothing here changes, singly or next to each other: printable ASCII, letters of scripts in which
// normalisation puts nothing together without a combining mark, general punctuation. One space may stand between two of them.
const plainSigns =
  "!-~\\u00a1-\\u00ac\\u00ae-\\u02ff\\u0388-\\u0482\\u048a-\\u052f\\u05d0-\\u05ea\\u0621-\\u064a\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20c0\\u3041-\\u3094\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3";
const plain = new RegExp(`^[${plainSigns}](?: ?[${plainSigns}])*$`);

/**
 * One line of canonical text: NFC, every kind of space a plain one, runs of spaces folded, no invisible or control
 * characters. Offsets are taken in what this returns, never before.
 */
export const canonicalLine = (raw: string): string => (raw === "" || plain.test(raw) ? raw : madeCanonical(raw));

const madeCanonical = (raw: string): string =>
  raw
    .replace(/[\u2028\u2029\u0085]/g, "\n")
    .replace(loneSurrogate, "\ufffd")
    .replace(/[\r\n]+/g, " ")
    .replace(spaces, " ")
    .replace(invisible, "")
    .replace(controls, "")
    // Last, for what was taken out may have stood between a letter and its accent.
    .normalize("NFC")
    .replace(/ {2,}/g, " ")
    .trim();
