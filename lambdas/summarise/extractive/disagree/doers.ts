import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { ACTS } from "../lexicon/en-acts.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { findWays, type WayFound } from "../lexicon/ways.ts";
import { isNominal } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { nearestInFields } from "./fields.ts";
import { framesOf, type Phrase, phraseAfter } from "./frames.ts";
import { overlapOf } from "./near.ts";
import { isOpen, isQuestion, mayBeNegated } from "./polarity.ts";
import type { StoryView } from "./story-view.ts";
import { type TopicContext, topicContext, topicLikeness } from "./topic-context.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Likeness of two sentences, each with the one before it and without the doers, from which both are about one deed. */
const LEAST_LIKENESS = 0.2;
/** Kinship from which two nouns stand for one doer, or for one thing that it is done to. */
const SAME_DOER = 0.6;
const SAME_OBJECT = 0.6;
/** Matched share of either sentence from which they are one text: who acts is then another word for the same, or another name. */
const SAME_TEXT = 0.75;
/** Words of an office before a name: "deputy interior minister". */
const MAX_OFFICE = 4;

/** Who has done what there is one doer of. */
interface Deed extends WayFound {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly doer: Phrase;
  readonly nouns: readonly Token[];
  readonly object: readonly Token[];
  readonly context: TopicContext;
}

/** Nouns and names of a phrase, but for those that say when. */
function nounsOf({ tokens, dates }: AnnotatedSentence, { first, last }: Phrase): Token[] {
  return tokens.slice(first, last).filter((token, step) => {
    const isDate = dates.some((date) => date.first <= first + step && first + step < date.last);
    return !isDate && isNominal(token);
  });
}

/** Whether a phrase stands for people or named bodies: somebody who can act. */
const canAct = ({ tokens }: AnnotatedSentence, { first, last }: Phrase): boolean =>
  tokens.slice(first, last).some((token) => token.isName || (token.pos === "NOUN" && isPeople(token.lemma)));

const frameOf = (sentence: AnnotatedSentence, { first, last }: WayFound) =>
  framesOf(sentence).find(({ verb }) => verb >= first && verb < last);

function doerOf(sentence: AnnotatedSentence, found: WayFound): Phrase | undefined {
  if (found.way.marks.includes("<")) return phraseAfter(sentence.tokens, found.last);
  const frame = frameOf(sentence, found);
  return frame?.passive ? undefined : frame?.agent;
}

/** What it is done to. */
function objectOf(sentence: AnnotatedSentence, found: WayFound): readonly Token[] {
  const patient = frameOf(sentence, found)?.patient;
  return patient === undefined || patient.pronoun ? [] : nounsOf(sentence, patient);
}

function deedsOf(view: StoryView): Deed[] {
  return view.articles.flatMap((article, number) =>
    article.sentences.flatMap((sentence): Deed[] => {
      if (isQuestion(sentence)) return [];
      return findWays(sentence.tokens, ACTS).flatMap((found): Deed[] => {
        const doer = doerOf(sentence, found);
        if (doer === undefined || doer.pronoun || !canAct(sentence, doer)) return [];
        if (mayBeNegated(sentence, found.first) || isOpen(sentence, found.first)) return [];
        const context = topicContext(view, article, sentence, (at) => at >= doer.first && at < doer.last);
        const [nouns, object] = [nounsOf(sentence, doer), objectOf(sentence, found)];
        return [{ ...found, sentence, article: number, doer, nouns, object, context }];
      });
    }),
  );
}

const isOffice = ({ kind, stop, pos }: Token): boolean => kind === "word" && !stop && /^(?:NOUN|PROPN|ADJ)$/.test(pos);

/** Phrases of a sentence that stand for somebody, with the office before a name. */
function phrasesOf(sentence: AnnotatedSentence): Phrase[] {
  const named = sentence.names.map(({ first, last }): Phrase => {
    let from = first;
    while (from > 0 && first - from < MAX_OFFICE && isOffice(sentence.tokens[from - 1]!)) from -= 1;
    return { first: from, last, pronoun: false };
  });
  const framed = framesOf(sentence).flatMap(({ agent, patient }) => [agent, patient]);
  // "Norland and Estia" are two.
  return [...named, ...framed.filter((phrase) => phrase !== undefined)].filter(
    ({ first, last, pronoun }) => !pronoun && !sentence.tokens.slice(first, last).some(({ lower }) => lower === "and"),
  );
}

/** Pairs of terms that some phrase of the story holds together: "Interior Minister Pavel Stroem" makes them one. */
function aliasesOf(view: StoryView): Set<string> {
  const aliases = new Set<string>();
  for (const { sentences } of view.articles)
    for (const sentence of sentences)
      for (const phrase of phrasesOf(sentence)) {
        const terms = nounsOf(sentence, phrase).map(({ lemma }) => termOf(lemma));
        for (const a of terms) for (const b of terms) if (a !== b) aliases.add(`${a} ${b}`);
      }
  return aliases;
}

function mayBeOne(a: Deed, b: Deed, aliases: ReadonlySet<string>): boolean {
  const named = [a, b].every(({ nouns }) => nouns.some(({ isName }) => isName));
  return a.nouns.some((x) =>
    b.nouns.some((y) => {
      const [left, right] = [termOf(x.lemma), termOf(y.lemma)];
      return left === right || aliases.has(`${left} ${right}`) || (!named && akin(x, y) > SAME_DOER);
    }),
  );
}

/** Whether the words say what was done, or it is done to the same. */
function mayBeOneDeed(a: Deed, b: Deed): boolean {
  if (![a, b].some(({ way }) => way.marks.includes("?"))) return true;
  return a.object.some((x) => b.object.some((y) => akin(x, y) >= SAME_OBJECT));
}

const nameOf = ({ nouns }: Deed): string => nouns.map(({ lemma }) => lemma).join(" ");

/** One deed, two doers: "at the request of the minister", "it was the commission that sent for them". */
export function findDoerConflicts(view: StoryView): Candidate[] {
  if (view.articles.length > MOST_ARTICLES) return [];
  const nearest = nearestInFields(deedsOf(view), (a, b) => {
    if (!mayBeOneDeed(a, b)) return undefined;
    const likeness = topicLikeness(view, a.context, b.context);
    return likeness < LEAST_LIKENESS ? undefined : likeness;
  });
  const aliases = nearest.length > 0 ? aliasesOf(view) : new Set<string>();
  return nearest.flatMap(({ a, b, likeness }): Candidate[] => {
    const pair = view.pairOf(a.sentence, b.sentence);
    if (mayBeOne(a, b, aliases) || (pair !== undefined && overlapOf(pair) >= SAME_TEXT)) return [];
    return [
      {
        detector: "doers",
        kind: "attribution",
        a: sideAt(a.sentence, a.doer.first, a.doer.last, nameOf(a)),
        b: sideAt(b.sentence, b.doer.first, b.doer.last, nameOf(b)),
        score: 0.4 + 0.3 * likeness,
        question: "Whose act was it?",
      },
    ];
  });
}
