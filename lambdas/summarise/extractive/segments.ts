/** A piece of a sentence between its stronger joints, as a half-open interval into the sentence's text. */
export type Piece = readonly [start: number, end: number];

const joint = /[,;:，；：、]\s+|[，；：、]|\s[–—-]\s|—/gu;
const opening = /[“„«‘「『]/u;
const closing = /[”»’」』]/u;

/** Where a quotation stands open, so that nothing is cut inside it: one flag per code unit. */
function insideQuotes(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let depth = 0;
  let straight = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') straight = !straight;
    else if (opening.test(c)) depth++;
    // An apostrophe closes nothing: it stands between letters.
    else if (closing.test(c) && depth > 0 && !(c === "’" && /\p{L}/u.test(text[i + 1] ?? ""))) depth--;
    inside[i] = straight || depth > 0 ? 1 : 0;
  }
  return inside;
}

/**
 * Cuts a sentence at commas, semicolons, colons and dashes outside quotations and at the offsets in `more`, and joins
 * again what is too small to say something by itself. `matter` gives how much a piece says (its number of content
 * words). The pieces cover the sentence without gaps; there is always at least one.
 */
export function piecesOf(
  text: string,
  more: readonly number[],
  matter: (start: number, end: number) => number,
  least: number,
): Piece[] {
  const quoted = insideQuotes(text);
  const cuts = [...more];
  for (const match of text.matchAll(joint)) {
    const at = match.index + match[0].length;
    if (quoted[match.index] === 0 && at < text.length) cuts.push(at);
  }
  const pieces: [number, number][] = [];
  let start = 0;
  cuts.sort((a, b) => a - b);
  for (const cut of [...cuts, text.length]) {
    if (matter(start, cut) >= least) {
      pieces.push([start, cut]);
      start = cut;
    }
  }
  if (start < text.length) {
    const last = pieces.at(-1);
    if (last) last[1] = text.length;
    else pieces.push([start, text.length]);
  }
  return pieces;
}
