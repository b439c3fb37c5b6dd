/** Reads `"a b c"` as a set; lexicons are written as plain lists of words. */
export function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Reads `"one=1 two=2"` as a map to numbers. */
export function numberMap(list: string): Map<string, number> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = "", value = ""] = entry.split("=");
        return [word, Number(value)] as const;
      }),
  );
}

/** Reads one `phrase = value` a line as a map; phrases may hold blanks. */
export function phraseMap<Value extends string>(lines: string): Map<string, Value> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [phrases = "", value = ""] = line.split("=");
        return phrases
          .split(",")
          .map((phrase) => phrase.trim())
          .filter((phrase) => phrase !== "")
          .map((phrase) => [phrase, value.trim() as Value] as const);
      }),
  );
}

/** Reads `measure factor: word word …` a line as units. */
export function unitMap(lines: string): Map<string, { measure: string; factor: number }> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [head = "", words = ""] = line.split(":");
        const [measure = "", factor = "1"] = head.trim().split(/\s+/);
        return words
          .trim()
          .split(/\s+/)
          .map((word) => [word.replaceAll("_", " "), { measure, factor: Number(factor) }] as const);
      }),
  );
}
