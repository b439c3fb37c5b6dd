/** The tokens that the scoring programs count: runs of letters, digits and underscores. */
export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const gram = 4;
const keyAt = (tokens: readonly string[], at: number): string => tokens.slice(at, at + gram).join(" ");

interface Match {
  /** Share of the block's tokens that the gold text has in the same order. */
  readonly share: number;
  /** Interval of gold tokens, when the match is certain enough to say where. */
  readonly from: number;
  readonly to: number;
}

const none: Match = { share: 0, from: -1, to: -1 };

/** Where in the gold text a block of at least `gram` tokens stands, not before `after` if it can be helped. */
const matchLong = (
  tokens: readonly string[],
  gold: readonly string[],
  index: Map<string, number[]>,
  after: number,
): Match => {
  const votes = new Map<number, number>();
  let grams = 0;
  for (let i = 0; i + gram <= tokens.length; i++) {
    const places = index.get(keyAt(tokens, i));
    if (!places) continue;
    grams++;
    for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
  }
  const share = grams / (tokens.length - gram + 1);
  if (share < 0.3) return { ...none, share };
  let best = -1;
  let bestVotes = 0;
  for (const [start, count] of votes) {
    const bonus = start >= after - 3 ? 0.5 : 0;
    if (count + bonus > bestVotes) [best, bestVotes] = [start, count + bonus];
  }
  return { share, from: Math.max(0, best), to: Math.min(gold.length, best + tokens.length) };
};

const contains = (gold: readonly string[], from: number, to: number, tokens: readonly string[]): number => {
  for (let at = Math.max(0, from); at + tokens.length <= Math.min(to, gold.length); at++)
    if (tokens.every((token, i) => gold[at + i] === token)) return at;
  return -1;
};

/**
 * How much of each block belongs to the gold text (0–1). Long blocks are found by their shingles; short ones only
 * where they stand between their neighbours, since a word or two is found anywhere. A text that stands twice on the
 * page counts once: where it fits the order.
 */
export const goldShares = (texts: readonly string[], goldText: string): Float64Array => {
  const gold = tokensOf(goldText);
  const index = new Map<string, number[]>();
  for (let i = 0; i + gram <= gold.length; i++) {
    const key = keyAt(gold, i);
    const places = index.get(key);
    if (places) {
      if (places.length < 50) places.push(i);
    } else index.set(key, [i]);
  }
  const tokens = texts.map(tokensOf);
  const matches: Match[] = [];
  let after = 0;
  for (const own of tokens) {
    const match = own.length >= gram ? matchLong(own, gold, index, after) : none;
    if (match.from >= 0 && own.length >= 8 && match.share > 0.7) after = match.to;
    matches.push(match);
  }

  // Blocks in order along the gold text (longest chain by tokens): these say where the others must stand.
  const anchors = matches.flatMap((match, i) =>
    match.from >= 0 && match.share > 0.6 && tokens[i]!.length >= 6 ? [i] : [],
  );
  const weight = new Map<number, number>();
  const previous = new Map<number, number>();
  let end = -1;
  for (const [n, i] of anchors.entries()) {
    let best = 0;
    for (const j of anchors.slice(Math.max(0, n - 400), n)) {
      if (matches[j]!.to > matches[i]!.from + 2 || weight.get(j)! <= best) continue;
      best = weight.get(j)!;
      previous.set(i, j);
    }
    weight.set(i, best + tokens[i]!.length * matches[i]!.share);
    if (end < 0 || weight.get(i)! > weight.get(end)!) end = i;
  }
  const chain = new Set<number>();
  for (let i: number | undefined = end >= 0 ? end : undefined; i !== undefined; i = previous.get(i)) chain.add(i);

  const claimed = new Uint8Array(gold.length);
  const claim = (from: number, to: number): void => {
    claimed.fill(1, Math.max(0, from), Math.max(0, to));
  };
  for (const i of chain) claim(matches[i]!.from, matches[i]!.to);
  const shares = new Float64Array(texts.length);
  for (const i of chain) shares[i] = matches[i]!.share;

  // The rest that is long enough to be found on its own, where nobody stands yet.
  for (const i of anchors) {
    if (chain.has(i)) continue;
    const { from, to, share } = matches[i]!;
    let free = 0;
    for (let at = from; at < to; at++) free += 1 - claimed[at]!;
    if (free < (to - from) * 0.5) continue;
    shares[i] = share;
    claim(from, to);
  }

  // Short ones, between the chain's neighbours.
  const nextStart = new Int32Array(texts.length).fill(gold.length);
  for (let i = texts.length - 1, start = gold.length; i >= 0; i--) {
    nextStart[i] = start;
    if (chain.has(i)) start = matches[i]!.from;
  }
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    if (chain.has(i)) {
      at = matches[i]!.to;
      continue;
    }
    const own = tokens[i]!;
    if (shares[i]! > 0 || own.length === 0 || own.length >= 6) {
      if (
        shares[i] === 0 &&
        matches[i]!.share > 0.9 &&
        matches[i]!.from >= at - 1 &&
        matches[i]!.to <= nextStart[i]! + 1 &&
        claimed[matches[i]!.from] === 0
      ) {
        shares[i] = matches[i]!.share;
        claim(matches[i]!.from, matches[i]!.to);
      }
      continue;
    }
    const found = contains(gold, at, Math.min(nextStart[i]!, at + 60), own);
    if (found >= 0 && claimed[found] === 0) {
      shares[i] = 1;
      claim(found, found + own.length);
      at = found + own.length;
    }
  }
  return shares;
};
