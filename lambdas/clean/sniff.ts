const magics: readonly (readonly [string, string | readonly number[], number?])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", "GIF8"],
  ["a WebP image", "WEBP", 8],
  ["a TIFF image", [0x49, 0x49, 0x2a, 0]],
  ["a TIFF image", [0x4d, 0x4d, 0, 0x2a]],
  ["a PDF document", "%PDF-"],
  ["a ZIP archive or an Office document", "PK\u0003\u0004"],
  ["an older Office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a Rich Text document", "{\\rtf"],
  ["a video", "ftyp", 4],
  ["an MP3 recording", "ID3"],
  ["a recording or video", "OggS"],
  ["a WAVE recording", "WAVE", 8],
  ["a Matroska video", [0x1a, 0x45, 0xdf, 0xa3]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive", "Rar!"],
  ["a bzip2 archive", "BZh"],
  ["an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a font", "wOF"],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["a program", [0x4d, 0x5a, 0x90]],
  ["an SQLite database", "SQLite format 3"],
];

/** What the first bytes say the file is, when that is nothing that holds plain text or markup; else null. */
export const knownBinary = (bytes: Uint8Array): string | null => {
  for (const [name, magic, at = 0] of magics) {
    const expected = typeof magic === "string" ? Buffer.from(magic, "latin1") : magic;
    if (bytes.length >= at + expected.length && expected.every((byte, i) => bytes[at + i] === byte)) return name;
  }
  return null;
};

/** What a text is read as, or what it is instead of an article. */
export type Sniffed = { readonly format: "html" | "text" | "markdown" } | { readonly unsupported: string };

const sampleChars = 100_000;
const structure =
  /<\/?(?:p|div|html|body|head|article|section|main|table|tr|td|ul|ol|li|h[1-6]|br|title|meta|frameset|pre|blockquote)\b[^<>]{0,2000}>/gi;
const startsAsPage =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const frontMatter = /^---[ \t]*\r?\n(?:[^\n]{0,2000}\n){1,80}?---[ \t]*(?:\r?\n|$)/;
const markdownMarks =
  /^(?:#{1,6} \S|> \S|```|!?\[[^\]\n]{1,300}\]\([^)\s]{1,500}\))|\]\(https?:\/\/|^\*\*[^*\n]{1,200}\*\*$/gm;

/**
 * What a text is, by its content first, its content type second and its name last: uploads are often named wrongly,
 * and S3 calls everything `binary/octet-stream` unless it is told.
 */
export const sniffText = (text: string, contentType: string | null, key: string): Sniffed => {
  const sample = text.slice(0, sampleChars);
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(sample))
    return { unsupported: "a news feed, not a single article" };
  if (/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<svg\b/i.test(sample)) return { unsupported: "an SVG drawing" };
  if (startsAsPage.test(sample)) return { format: "html" };
  const tags = sample.match(structure)?.length ?? 0;
  const named = /\.(html?|xhtml|md|markdown|txt)$/i.exec(key)?.[1]?.toLowerCase() ?? "";
  const saysHtml = /html/.test(type) || /^x?html?$/.test(named);
  // A text that shows a tag or two is still a text.
  if (tags >= (saysHtml ? 1 : 8) && tags * 400 > (saysHtml ? 0 : sample.length)) return { format: "html" };
  if (/^\s*[{[]/.test(sample) && isJson(text)) return { unsupported: "JSON data" };
  if (/^\s*<\?xml\b/.test(sample)) return { unsupported: "XML data" };
  if (/markdown/.test(type) || /^(?:md|markdown)$/.test(named)) return { format: "markdown" };
  if (frontMatter.test(sample) || (sample.match(markdownMarks)?.length ?? 0) >= 4) return { format: "markdown" };
  return { format: "text" };
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
