// Text of an extractor's HTML, block by block: an element's whole text would glue paragraphs together.
const blockEnds = /<\/(?:p|div|li|h[1-6]|tr|blockquote|figcaption|section|article|pre|dd|dt)>|<br[^>]*>/gi;
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** @param {string} html */
export const blockText = (html) =>
  html
    .replace(blockEnds, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name) => entities[name])
    .replace(/[ \t]*\n\s*/g, "\n")
    .trim();
