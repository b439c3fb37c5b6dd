import type { NameMention, Token } from "./types.ts";

/**
 * Runs of name tokens, joined over "of", "de", "van" and the like between two capitals of one name. `taken` marks tokens
 * of dates, whose months and weekdays are no names.
 */
export function findNames(tokens: readonly Token[], taken: ReadonlySet<number>): NameMention[] {
  const found: NameMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens[index]!.isName || taken.has(index)) continue;
    let last = index + 1;
    while (last < tokens.length) {
      if (taken.has(last)) break;
      if (tokens[last]!.isName) last += 1;
      else if (/^(?:of|de|del|van|von|bin|al|el|ibn|-)$/.test(tokens[last]!.lower) && tokens[last + 1]?.isName)
        last += 2;
      else break;
    }
    const words = tokens.slice(index, last).filter((token) => token.kind === "word");
    const key = words.map((token) => token.lower).join(" ");
    found.push({
      first: index,
      last,
      start: tokens[index]!.start,
      end: tokens[last - 1]!.end,
      key,
      surname: words.at(-1)?.lower ?? key,
    });
    index = last - 1;
  }
  return found;
}
