import { type CueKind, cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { firstAlike } from "./same-words.ts";

/** Why a line went, for a person who looks through what was removed. */
export type Reason = CueKind | "headline" | "standfirst" | "repeated" | "furniture";

/** Kinds whose header line stands above a list: what follows belongs to it. */
const heading: ReadonlySet<CueKind> = new Set([
  "related-links",
  "comments",
  "tags",
  "newsletter",
  "author-box",
  "navigation",
]);
const ambiguous: ReadonlySet<CueKind> = new Set(["navigation", "date-line"]);
/** How many removed lines below its header a list may go on. */
const listLines = 40;
/** From this length on a line without a sentence's end that is no part of the article is most likely another's title. */
const teaserWords = 4;

/** The kind that a line's own words point at most, or null. */
const ownKind = (line: Line): CueKind | null => {
  let best: CueKind | null = null;
  let most = 0.12;
  cueKinds.forEach((kind, n) => {
    const starts = line.cueStart & (1 << n) ? (line.cueStartLength >= 2 ? 0.3 : 0.1) : 0;
    const ends = line.cueEnd & (1 << n) && kind === "caption-credit" ? 0.3 : 0;
    // Names of sections and words for times stand in many lines: any other sign comes first.
    const score = (line.cueShare[n]! + starts + ends) * (ambiguous.has(kind) ? 0.6 : 1);
    if (score > most) [best, most] = [kind, score];
  });
  return best;
};

/**
 * A reason for each line that goes; null for those that stay. Decided afterwards, from plain signs: the line's own words,
 * the header of the list that it stands in, its shape.
 */
export const reasonsFor = (lines: readonly Line[], kept: readonly boolean[]): (Reason | null)[] => {
  const first = firstAlike(lines);
  let header: CueKind | null = null;
  let since = 0;
  return lines.map((line, i) => {
    const again = first[i]! < i;
    if (kept[i]) {
      header = null;
      return null;
    }
    const own = ownKind(line);
    if (own && heading.has(own) && line.cueShare[cueKinds.indexOf(own)]! >= 0.5) [header, since] = [own, 0];
    else if (++since > listLines) header = null;
    if (own && own !== "navigation") return own;
    if (line.dateShare >= 0.3) return "date-line";
    if (header) return header;
    if (own) return own;
    if (again && line.length > 2) return "repeated";
    if (line.handles > 0 || line.addresses > 0) return "share-bar";
    return line.ending === 0 && line.length >= teaserWords ? "related-links" : "furniture";
  });
};
