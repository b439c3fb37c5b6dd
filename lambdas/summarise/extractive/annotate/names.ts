import { countryOf } from "../lexicon/entities.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameMention, Token } from "./types.ts";

/** End of the run of name tokens that starts at `first`, joined over "of", "de", "van" and the like. */
function endOfRun(tokens: readonly Token[], first: number, taken: ReadonlySet<number>): number {
  let last = first + 1;
  while (last < tokens.length && !taken.has(last)) {
    if (tokens[last]!.isName) last += 1;
    else if (/^(?:of|de|del|van|von|bin|al|el|ibn|-)$/.test(tokens[last]!.lower) && tokens[last + 1]?.isName) last += 2;
    else break;
  }
  return last;
}

/** Cuts a run where a nationality or a title ends: "Ukrainian President Olena Marchenko" holds two names and an office. */
function partsOf(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): [number, number][] {
  const parts: [number, number][] = [];
  let start = first;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    const whole = tokens.slice(first, last).map((word) => word.lower);
    if (lexicon.titles.has(token.lower) && token.lower !== whole.at(-1)) {
      if (index > start) parts.push([start, index]);
      start = index + 1;
    } else if (index > start && index + 1 < last && countryOf(words(tokens, start, index + 1)) !== undefined) {
      parts.push([start, index + 1]);
      start = index + 1;
    } else if (index === start && index + 1 < last && token.pos === "ADJ" && countryOf(token.lower) !== undefined) {
      const longer = countryOf(words(tokens, start, Math.min(last, index + 2)));
      if (longer === undefined) {
        parts.push([start, index + 1]);
        start = index + 1;
      }
    }
  }
  if (start < last) parts.push([start, last]);
  return parts;
}

function words(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .filter((token) => token.kind === "word")
    .map((token) => token.lower)
    .join(" ");
}

/** Names of a sentence. `taken` marks tokens of dates, whose months and weekdays are no names. */
export function findNames(tokens: readonly Token[], taken: ReadonlySet<number>, lexicon: Lexicon): NameMention[] {
  const found: NameMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens[index]!.isName || taken.has(index)) continue;
    const end = endOfRun(tokens, index, taken);
    for (const [first, last] of partsOf(tokens, index, end, lexicon)) {
      const key = words(tokens, first, last);
      if (key === "" || lexicon.titles.has(key)) continue;
      const surname = key.split(" ").at(-1) ?? key;
      found.push({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, key, surname });
    }
    index = end - 1;
  }
  return found;
}
