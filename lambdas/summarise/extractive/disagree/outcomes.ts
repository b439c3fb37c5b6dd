import { termOf } from "../align/align.ts";
import type { AnnotatedArticle, AnnotatedSentence } from "../annotate/types.ts";
import { GENERIC_PEOPLE } from "../lexicon/en-events.ts";
import { OUTCOMES } from "../lexicon/en-outcomes.ts";
import { findWays, type WayFound } from "../lexicon/ways.ts";
import { isNominal } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { nearestInFields } from "./fields.ts";
import { type Frame, framesOf, type Phrase } from "./frames.ts";
import { isNegator, isQuestion } from "./polarity.ts";
import type { StoryView } from "./story-view.ts";
import { sentenceBefore, type TopicContext, topicContext, topicLikeness } from "./topic-context.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Likeness of two sentences, each with the one before it, from which outcomes of one field are of the same thing. */
const LEAST_LIKENESS = 0.2;
/** The same where one person or thing is meant. */
const LEAST_OF_ONE = 0.15;
/** The same where the words themselves don't say what it is about. */
const LEAST_OF_VAGUE = 0.3;
/** Tokens before the words in which a negation, or what makes them no fact, still concerns them. */
const NEGATION_REACH = 4;
const OPEN_REACH = 7;

/** What one sentence says has become of something. */
interface Claim extends WayFound {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly denied: boolean;
  readonly future: boolean;
  readonly context: TopicContext;
  /** Terms of those whom it becomes of. */
  readonly who: ReadonlySet<string>;
}

/** Demanded, feared, asked or thought of: nothing is told of how it came out. By lemma. */
const OPEN = new Set(
  "may might could should if whether unless demand urge want ask seek threaten consider hope fear can must recommend propose call risk suggest suspect allege".split(
    " ",
  ),
);
const FUTURE = new Set("will would shall 'll plan intend expect likely prepare".split(" "));
/** Verbs that deny what follows them. */
const DENYING = new Set("deny refuse fail decline avoid avert prevent".split(" "));

const before = ({ tokens }: AnnotatedSentence, first: number, reach: number) => {
  let from = first;
  while (from > 0 && first - from < reach && !/^[.;:“”"]$/.test(tokens[from - 1]!.text)) from -= 1;
  return tokens.slice(from, first);
};

function isDenied(sentence: AnnotatedSentence, { first, last, way }: WayFound): boolean {
  const words = before(sentence, first, NEGATION_REACH);
  // "Has paid no ransom": denied within, where the words that were looked for don't deny themselves.
  const inside = way.pieces.every(
    (piece) => piece.words === undefined || ![...piece.words].some((word) => word === "no" || word === "not"),
  );
  if (inside && sentence.tokens.slice(first, last).some((_, at) => isNegator(sentence.tokens, first + at))) return true;
  const from = first - words.length;
  // "Needs no second vote to win": the vote is denied, not the winning.
  const isOfNoun = (at: number) => words[at]!.lower === "no" && words.slice(at).some(({ lower }) => lower === "to");
  const turned = words.filter(
    (word, at) => (isNegator(sentence.tokens, from + at) && !isOfNoun(at)) || DENYING.has(word.lemma),
  );
  const ruledOut = words.some(({ lemma }, at) => lemma === "rule" && words[at + 1]?.lower === "out");
  return (turned.length + (ruledOut ? 1 : 0)) % 2 === 1;
}

/** Whom the words are about: who acts and whom it is done to in the frames that they touch, in the sentence before for a pronoun. */
function whoOf(article: AnnotatedArticle, sentence: AnnotatedSentence, { first, last }: WayFound): Set<string> {
  const who = new Set<string>();
  const add = ({ tokens }: AnnotatedSentence, phrase: Phrase | undefined) => {
    for (const token of tokens.slice(phrase?.first ?? 0, phrase?.last ?? 0))
      if (isNominal(token) && !GENERIC_PEOPLE.has(token.lemma)) who.add(termOf(token.lemma));
  };
  const { tokens } = sentence;
  const isOneClause = (verb: number) =>
    verb >= first ||
    !tokens.slice(verb, first).some(({ text, pos }, at) => /^[,.;:–—]$/.test(text) || (at > 0 && pos === "VERB"));
  const touched = framesOf(sentence).filter(({ verb }) => verb < last && isOneClause(verb));
  const phrases = touched.flatMap(({ agent, patient }) => [agent, patient]).filter((phrase) => phrase !== undefined);
  for (const phrase of phrases) if (!phrase.pronoun) add(sentence, phrase);
  // "The acquittal of Dora Lint".
  for (let at = last; at < Math.min(sentence.tokens.length, last + 6) && sentence.tokens[last]?.lower === "of"; at++)
    add(sentence, { first: at, last: at + 1, pronoun: false });
  if (who.size > 0 && !phrases.some(({ pronoun }) => pronoun)) return who;
  const previous = sentenceBefore(article, sentence);
  const frame = previous && mainFrame(framesOf(previous));
  if (previous !== undefined && frame !== undefined) {
    add(previous, frame.agent);
    add(previous, frame.patient);
  }
  return who;
}

const mainFrame = (frames: readonly Frame[]): Frame | undefined =>
  frames.find(({ agent, patient }) => (agent ?? patient)?.pronoun === false);

function claimsOf(view: StoryView): Claim[] {
  return view.articles.flatMap((article, number) =>
    article.sentences.flatMap((sentence): Claim[] => {
      const found = findWays(sentence.tokens, OUTCOMES);
      if (found.length === 0 || isQuestion(sentence)) return [];
      const context = topicContext(view, article, sentence);
      return found.flatMap((one): Claim[] => {
        const words = before(sentence, one.first, OPEN_REACH);
        if (words.some(({ text, lemma, lower }) => text !== "May" && (OPEN.has(lemma) || OPEN.has(lower)))) return [];
        const future = words.some(({ lemma, lower }) => FUTURE.has(lower) || FUTURE.has(lemma));
        const denied = isDenied(sentence, one);
        const who = whoOf(article, sentence, one);
        return [{ ...one, sentence, article: number, denied, future, context, who }];
      });
    }),
  );
}

const excludes = (a: Claim, b: Claim): boolean =>
  a.way.alternative === b.way.alternative ? a.denied !== b.denied : !a.denied && !b.denied;

const isCounted = ({ sentence, first, last }: Claim): boolean =>
  sentence.quantities.some((one) => one.kind === "count" && one.first < last + 4 && one.last > first - 8);

/** One word alone doesn't say what it is done to: "closed", "accepted". */
const isVague = ({ sentence, first, last }: Claim): boolean =>
  sentence.tokens.slice(first, last).filter(({ kind, stop }) => kind === "word" && !stop).length < 2;

/** A source that tells both outcomes tells of steps, of two people, or who says what: it takes neither side. */
const tellsBoth = (claims: readonly Claim[], own: Claim, other: Claim): boolean =>
  claims.some(
    (claim) =>
      claim.article === own.article &&
      claim.way.field === own.way.field &&
      claim.way.alternative === other.way.alternative &&
      claim.denied === other.denied,
  );

/** How much two claims of one field are about the same thing, whatever they say of it. */
function likenessOf(view: StoryView, a: Claim, b: Claim): number | undefined {
  const { marks } = a.way;
  const ofOne = marks.includes("*");
  const vague = !ofOne && (marks.includes("?") || isVague(a) || isVague(b));
  if (ofOne && (isCounted(a) || isCounted(b))) return undefined;
  if (![...a.who].some((term) => b.who.has(term))) return undefined;
  const likeness = topicLikeness(view, a.context, b.context);
  const least = vague ? LEAST_OF_VAGUE : ofOne ? LEAST_OF_ONE : LEAST_LIKENESS;
  return likeness < least ? undefined : likeness;
}

/** What one source says came out so and another the other way round: "was acquitted", "got a suspended term". */
export function findOutcomeConflicts(view: StoryView): Candidate[] {
  if (view.articles.length > MOST_ARTICLES) return [];
  const claims = claimsOf(view);
  const nearest = nearestInFields(claims, (a, b) => likenessOf(view, a, b));
  return nearest.flatMap(({ a, b, likeness }): Candidate[] => {
    if (!excludes(a, b) || tellsBoth(claims, a, b) || tellsBoth(claims, b, a)) return [];
    if (a.future !== b.future && !a.way.marks.includes(">")) return [];
    return [
      {
        detector: "outcomes",
        kind: "contradiction",
        a: sideAt(a.sentence, a.first, a.last, nameOf(a)),
        b: sideAt(b.sentence, b.first, b.last, nameOf(b)),
        score: 0.4 + 0.3 * likeness,
        question: `Which is it, “${a.sentence.tokens[a.first]!.text}” or “${b.sentence.tokens[b.first]!.text}”?`,
      },
    ];
  });
}

const nameOf = ({ way, denied }: Claim): string => `${way.field} ${way.alternative}${denied ? " not" : ""}`;
