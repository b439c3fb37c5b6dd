import type { AnnotatedSentence, NameMention } from "../annotate/types.ts";
import { partyOf } from "../lexicon/entities.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { datelineOf } from "./dateline.ts";
import { mayBeNegated } from "./polarity.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Matched content words in a row that make two statements the same but for who makes them. */
const MIN_RUN = 3;
/** Unmatched words that a run may skip. */
const MAX_SKIP = 2;
/** Tokens before the run in which those who act stand. */
const REACH = 24;

/** Where the verb of each run of matched content words stands in both sentences, or the start of a longer run without one. */
function verbsOfRuns(pair: WordAlignment): (readonly [number, number])[] {
  const verbs: (readonly [number, number])[] = [];
  let verb: readonly [number, number] | undefined;
  let start: readonly [number, number] | undefined;
  let previous: readonly [number, number] | undefined;
  let words = 0;
  const close = () => {
    if (verb !== undefined && words >= MIN_RUN) verbs.push(verb);
    else if (start !== undefined && words > MIN_RUN) verbs.push(start);
    verb = undefined;
    start = undefined;
    words = 0;
  };
  for (const match of pair.matches) {
    const [i, j] = match;
    if (previous !== undefined && (i - previous[0] > MAX_SKIP + 1 || j - previous[1] > MAX_SKIP + 1)) close();
    const { pos, stop } = pair.a.tokens[i]!;
    if (pos === "VERB" || pos === "AUX") verb ??= match;
    if (!stop) {
      words += 1;
      start ??= match;
    }
    previous = match;
  }
  close();
  return verbs;
}

/** Names that act before token `index`: joined by "and" or commas, or alone; by state where they stand for one. */
function partiesBefore(sentence: AnnotatedSentence, index: number, reach = REACH): Map<string, NameMention> {
  const from = Math.max(index - reach, datelineOf(sentence));
  const names = sentence.names.filter((name) => name.last <= index && name.first >= from);
  return new Map(names.map((name) => [partyOf(name), name]));
}

/** Names that stand side by side: "Norland and Estia", "the UK, Australia and US". */
function areJoined(
  sentence: AnnotatedSentence,
  parties: ReadonlyMap<string, NameMention>,
  extra: NameMention,
): boolean {
  return [...parties.values()].some((name) => {
    if (name === extra) return false;
    const [left, right] = name.first < extra.first ? [name, extra] : [extra, name];
    const between = sentence.tokens.slice(left.last, right.first);
    return (
      between.length > 0 &&
      between.length <= 3 &&
      between.every((token) => /^(?:and|,|the|with|its)$/.test(token.lower)) &&
      // "Velsk, Marovia": a place and where it lies, unless there are more to list.
      (parties.size > 2 || between.some((token) => /^(?:and|with)$/.test(token.lower)))
    );
  });
}

/** "Together with Estia, her country proposed": somebody acts beside those who are named. */
const isAccompanied = ({ tokens }: AnnotatedSentence, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - REACH), verb).some(({ lower }) => /^(?:together|alongside|jointly)$/.test(lower));

/** "Have arrested another suspect": a further act of the kind. */
const isAnother = ({ tokens }: AnnotatedSentence): boolean =>
  tokens.some(({ lower }) => /^(?:another|second|third|further|again)$/.test(lower));

/** Whether a sentence speaks of a party that doesn't act in it; else the other source only tells more. */
const isKnownTo = ({ names }: AnnotatedSentence, party: string): boolean =>
  names.some((name) => partyOf(name) === party);

interface Parties {
  /** A name that both sentences have, in each. */
  readonly names: readonly [NameMention, NameMention];
  readonly values: readonly [string, string];
}

/** Said or done by one party here, and by that one together with others there, in the same words. */
function differentParties(pair: WordAlignment): Parties | undefined {
  for (const first of verbsOfRuns(pair)) {
    const [left, right] = [partiesBefore(pair.a, first[0]), partiesBefore(pair.b, first[1])];
    const shared = [...left.keys()].filter((key) => right.has(key));
    if (shared.length === 0 || left.size === right.size) continue;
    const [few, many, sentence, other] =
      left.size < right.size ? [left, right, pair.b, pair.a] : [right, left, pair.a, pair.b];
    if ([...few.keys()].some((key) => !many.has(key))) continue;
    if (isAccompanied(few === left ? pair.a : pair.b, few === left ? first[0] : first[1])) continue;
    const joinable = new Map([...many].filter(([key]) => few.has(key)));
    const elsewhere = partiesBefore(other, other === pair.a ? first[0] : first[1], other.tokens.length);
    const extra = [...many].find(
      ([key, name]) => !few.has(key) && !elsewhere.has(key) && areJoined(sentence, joinable, name),
    );
    if (extra === undefined || !isKnownTo(few === left ? pair.a : pair.b, extra[0])) continue;
    if (mayBeNegated(pair.a, first[0]) !== mayBeNegated(pair.b, first[1])) continue;
    const value = (parties: ReadonlyMap<string, unknown>) => [...parties.keys()].sort().join("+");
    return { names: [left.get(shared[0]!)!, right.get(shared[0]!)!], values: [value(left), value(right)] };
  }
  return undefined;
}

/** The same statement of one side here, of both there. */
export function findPartyConflicts(view: StoryView): Candidate[] {
  return view.pairs.flatMap((pair): Candidate[] => {
    if (isAnother(pair.a) || isAnother(pair.b)) return [];
    const hit = differentParties(pair);
    if (hit === undefined) return [];
    return [
      {
        detector: "parties",
        kind: "attribution",
        a: sideAt(pair.a, hit.names[0].first, hit.names[0].last, hit.values[0]),
        b: sideAt(pair.b, hit.names[1].first, hit.names[1].last, hit.values[1]),
        score: 0.5 + 0.3 * pair.score,
        question: "Whose act or statement is it: of one side, or of more than one?",
      },
    ];
  });
}
