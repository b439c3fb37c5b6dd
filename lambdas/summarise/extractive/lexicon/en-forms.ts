/** Prefixes that turn an English word into its opposite; the rest of the word stays as it is. */
const TURNING_PREFIXES = "un in im il ir dis non mis de anti".split(" ");
/** Pairs of prefixes and endings of which one excludes the other. */
const PREFIX_PAIRS: readonly (readonly [string, string])[] = [
  ["pre", "post"],
  ["over", "under"],
  ["up", "down"],
  ["pro", "anti"],
  ["in", "out"],
  ["in", "ex"],
  ["im", "ex"],
  ["inter", "intra"],
];
const ENDING_PAIRS: readonly (readonly [string, string])[] = [["ful", "less"]];
/** Shortest word that a prefix can turn: "able", "legal". */
const MIN_STEM = 4;

function turned(word: string, other: string): boolean {
  return word.length >= MIN_STEM && TURNING_PREFIXES.some((prefix) => other === prefix + word);
}

/** Words that only look turned: "invaluable" is no opposite of "valuable". */
const FALSE_FRIENDS = new Set("valuable famous flammable different press pose port".split(" "));

/** Whether two words are opposites by their form: "legal" and "illegal", "careful" and "careless", "upgrade" and "downgrade". */
export function oppositeForms(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (FALSE_FRIENDS.has(short)) return false;
  if (turned(short, long)) return true;
  const pairs = (x: string, y: string) =>
    PREFIX_PAIRS.some(
      ([p, q]) =>
        x.startsWith(p) &&
        y.startsWith(q) &&
        x.length - p.length >= MIN_STEM &&
        x.slice(p.length) === y.slice(q.length),
    ) ||
    ENDING_PAIRS.some(([p, q]) => x.endsWith(p) && y.endsWith(q) && x.slice(0, -p.length) === y.slice(0, -q.length));
  return pairs(a, b) || pairs(b, a);
}
