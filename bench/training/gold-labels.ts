const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

const gramLength = 4;
/** How far a short line may stand from where the gold text goes on. */
const slackTokens = 15;

/**
 * Labels the lines of a page dump against the gold text: 1 body, 0 boilerplate, 2 heading that the gold leaves out,
 * -1 uncertain, -2 blank. A line's words count as body where four in a row stand in the gold text; lines shorter than
 * that, where the gold text goes on with them.
 */
export const labelLines = (
  lines: readonly { readonly text: string; readonly heading: number }[],
  gold: string,
): number[] => {
  const truth = tokensOf(gold);
  const places = new Map<string, number[]>();
  for (let at = 0; at + gramLength <= truth.length; at++) {
    const gram = truth.slice(at, at + gramLength).join(" ");
    const known = places.get(gram);
    if (known) known.push(at);
    else places.set(gram, [at]);
  }
  const used = new Uint8Array(truth.length);
  let next = 0;
  const labels = lines.map((line): number => {
    if (line.text === "") return -2;
    const tokens = tokensOf(line.text);
    if (tokens.length === 0) return -1;
    if (tokens.length < gramLength) {
      for (let at = Math.max(0, next - 2); at <= next + slackTokens && at + tokens.length <= truth.length; at++) {
        if (!used[at] && tokens.every((token, n) => truth[at + n] === token)) {
          used.fill(1, at, at + tokens.length);
          next = at + tokens.length;
          return 1;
        }
      }
      return line.heading ? 2 : 0;
    }
    const covered = new Uint8Array(tokens.length);
    let last = -1;
    for (let n = 0; n + gramLength <= tokens.length; n++) {
      const known = places.get(tokens.slice(n, n + gramLength).join(" "));
      if (!known) continue;
      covered.fill(1, n, n + gramLength);
      last = (known.find((at) => at >= next) ?? known[0]!) + gramLength;
      used.fill(1, last - gramLength, last);
    }
    const share = covered.reduce((sum, one) => sum + one, 0) / tokens.length;
    if (share >= 0.7) {
      next = last;
      return 1;
    }
    if (share > 0.2) return -1;
    return line.heading ? 2 : 0;
  });
  // A heading away from the body is furniture like the rest of its section.
  const body = labels.map((label, i) => (label === 1 ? i : -1)).filter((i) => i >= 0);
  const [first, end] = [body[0] ?? 0, body.at(-1) ?? 0];
  return labels.map((label, i) => (label === 2 && (i > end || (i < first && lines[i]!.heading > 1)) ? 0 : label));
};

/** Share of the gold text's words that stand in a text, in fours. */
export const goldShare = (text: string, gold: string): number => {
  const grams = (tokens: readonly string[]) =>
    tokens.slice(gramLength - 1).map((_, at) => tokens.slice(at, at + gramLength).join(" "));
  const truth = grams(tokensOf(gold));
  const found = new Set(grams(tokensOf(text)));
  return truth.length ? truth.filter((gram) => found.has(gram)).length / truth.length : 0;
};
