import type { Draft, StoryArticle, StoryOptions } from "../../../shared/contracts/draft.ts";
import type { Warning } from "../../../shared/contracts/summary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { findClaims } from "./claims.ts";
import { compose } from "./compose.ts";
import { findCopies } from "./copies.ts";
import { preferCorroborated } from "./corroborated.ts";
import { findCoverage } from "./coverage.ts";
import { findDisagreements } from "./disagree/disagree.ts";
import { Disputes } from "./disputes.ts";
import { chooseHeadline } from "./headline.ts";
import { languageOfStory, languageWarnings } from "./language.ts";
import { readStory } from "./reading.ts";
import { selectSentences } from "./select.ts";
import { findTopic } from "./topic.ts";
import { valueClaims } from "./values.ts";

const nothing = (warnings: readonly Warning[]): Draft => ({
  headline: "",
  summary: [],
  disagreements: [],
  coverage: [],
  copies: new Map(),
  offTopic: new Set(),
  warnings,
});

/** The draft of a story, from its articles alone: no clock, no randomness, no network. */
export function draftStory(story: readonly StoryArticle[], options: StoryOptions): Draft {
  const withText = story.filter(({ article }) => article.sentences.length > 0);
  if (withText.length === 0) return nothing([{ code: "no-articles", message: "There is no article to summarise." }]);
  const copies = findCopies(withText);
  const reading = readStory(withText);
  const indexOf = new Map(reading.articles.map(({ id }, index) => [id, index]));
  const indexInStory = new Map(story.map(({ id }, index) => [id, index]));
  const originals = reading.articles.flatMap(({ id }, index) => (copies.has(id) ? [] : [index]));
  const topic = findTopic(reading, originals);
  const original = reading.articles.map(({ id }) => indexOf.get(copies.get(id) ?? id)!);
  const taken = original.map((index) => !topic.offTopic.has(index));
  const witnessOf = original.map((index) => (topic.offTopic.has(index) ? -1 : index));
  const witnesses = originals.filter((index) => taken[index]).length;

  const offTopic = new Set([...topic.offTopic].map((index) => reading.articles[index]!.id));
  const byId = [...reading.annotated].sort((a, b) => indexInStory.get(a.id)! - indexInStory.get(b.id)!);
  const disagreements = findDisagreements(byId, { copies, offTopic });

  const disputes = new Disputes(disagreements);
  const claims = findClaims(reading, taken);
  const values = valueClaims(reading, claims, witnessOf, disputes);
  const candidates = candidatesOf(
    reading,
    values,
    disputes,
    taken.map((is, article) => is && original[article] === article),
  );
  const spoken = languageOfStory(
    reading,
    originals.filter((index) => taken[index]),
  );
  const spokenHere = ({ sentence }: Candidate) => {
    const { language } = reading.articles[sentence.article]!.article;
    return language === spoken || language === null;
  };
  const preferred = preferCorroborated(reading, claims, disputes, original, candidates.filter(spokenHere));
  const chosen = selectSentences(reading, preferred, values, options.words);
  const summary = compose(reading, claims, values, disputes, chosen);
  const coverage = witnesses > 1 ? findCoverage(reading, claims, values, candidates, witnesses, disputes) : [];
  const warnings: Warning[] = [
    ...topic.warnings,
    ...languageWarnings(
      reading.articles.filter((_, i) => taken[i]).map(({ article }) => article.language),
      spoken,
    ),
  ];
  if (witnesses === 1)
    warnings.push({ code: "single-source", message: "Only one source reports this story: nothing could be compared." });
  return {
    headline: options.title ?? chooseHeadline(reading, taken, chosen[0], disagreements),
    summary,
    disagreements,
    coverage,
    copies,
    offTopic,
    warnings,
  };
}
