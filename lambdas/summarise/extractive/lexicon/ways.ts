import type { Token } from "../annotate/types.ts";

/** One word of a way to say something: the words of which any will do, and the part of speech that it must have. */
interface Piece {
  readonly words: ReadonlySet<string> | undefined;
  readonly pos: string | undefined;
}

/** A way to say that something came out so: one of the alternatives of a field. */
export interface Way {
  readonly field: string;
  /** Marks that stand before the field's name. */
  readonly marks: string;
  /** Number of the alternative. */
  readonly alternative: number;
  readonly pieces: readonly Piece[];
}

/** Ways by each word with which they can begin. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

/** Where a sentence says it: tokens [first, last). */
export interface WayFound {
  readonly way: Way;
  readonly first: number;
  readonly last: number;
}

/** Words that a `*` may stand for. */
const MAX_GAP = 4;
const PARTS: Readonly<Record<string, string>> = { n: "NOUN", v: "VERB", a: "ADJ" };

function pieceOf(text: string): Piece {
  if (text === "*") return { words: undefined, pos: undefined };
  const [words = "", part = ""] = text.split("+");
  return { words: new Set(words.split("/")), pos: PARTS[part] };
}

/**
 * Reads `name: way way | way` lines; `|` parts the alternatives. In a way `_` joins its words (lemmas, or as written), `/`
 * parts words of which any will do, `*` is up to four words of any kind, and `+n`, `+v`, `+a` ask for a part of speech.
 */
export function readWays(lines: string): Ways {
  const ways = new Map<string, Way[]>();
  for (const line of lines.trim().split("\n")) {
    const [name = "", alternatives = ""] = line.split(":");
    const field = name.replace(/^\W+/, "");
    const marks = name.slice(0, name.length - field.length);
    alternatives.split("|").forEach((list, alternative) => {
      for (const text of list.trim().split(/\s+/)) {
        const way = { field, marks, alternative, pieces: text.split("_").map(pieceOf) };
        for (const word of way.pieces[0]!.words ?? []) ways.set(word, [...(ways.get(word) ?? []), way]);
      }
    });
  }
  return ways;
}

/** Whether a gap may have it: words, and the mark of "the airline's". */
const isPassed = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== "mark" || /^['’]s$/.test(token.lower));

/** End of the words from token `at` on that are the rest of a way. */
function endOf(tokens: readonly Token[], at: number, pieces: readonly Piece[], from: number): number | undefined {
  const piece = pieces[from];
  if (piece === undefined) return at;
  if (piece.words === undefined) {
    for (let gap = 0; gap <= MAX_GAP; gap++) {
      if (gap > 0 && !isPassed(tokens[at + gap - 1])) return undefined;
      const end = endOf(tokens, at + gap, pieces, from + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  if (token === undefined || token.isName || (piece.pos !== undefined && token.pos !== piece.pos)) return undefined;
  return piece.words.has(token.lemma) || piece.words.has(token.lower)
    ? endOf(tokens, at + 1, pieces, from + 1)
    : undefined;
}

/** What of `ways` a sentence says; of two that overlap in one field the longer one. */
export function findWays(tokens: readonly Token[], ways: Ways): WayFound[] {
  const found = tokens.flatMap((token, first) =>
    [...new Set([...(ways.get(token.lemma) ?? []), ...(ways.get(token.lower) ?? [])])].flatMap((way): WayFound[] => {
      const last = endOf(tokens, first, way.pieces, 0);
      return last === undefined ? [] : [{ way, first, last }];
    }),
  );
  const isInside = (one: WayFound, other: WayFound) =>
    one.way.field === other.way.field &&
    other.first < one.last &&
    one.first < other.last &&
    other.last - other.first > one.last - one.first;
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}
