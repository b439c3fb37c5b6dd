import type { Draft, DraftDisagreement, SentenceRef, StoryArticle } from "../../../shared/contracts/draft.ts";
import type {
  CoverageRow,
  Disagreement,
  Evidence,
  Position,
  SummarySentence,
} from "../../../shared/contracts/summary.ts";
import { describeUnsupported, isBorneOut, unsupportedIn } from "./borne-out.ts";
import { isOrder, orderedWordsIn, withheldIn, wordsOfOrders } from "./orders.ts";
import { inOrder, resolve } from "./resolve.ts";

/** One thing that the articles don't bear out. `path` says where in the draft it stood. */
export interface Complaint {
  readonly code:
    | "unknown-reference"
    | "uncited"
    | "unsupported"
    | "no-evidence"
    | "same-position"
    | "single-source"
    | "order"
    | "empty";
  readonly path: string;
  readonly message: string;
}

export interface Grounded {
  readonly headline: string;
  readonly summary: readonly SummarySentence[];
  readonly disagreements: readonly Disagreement[];
  readonly coverage: readonly CoverageRow[];
  /** What was dropped or repaired, for the warnings and for a repair call. */
  readonly complaints: readonly Complaint[];
}

const sameWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** A name may stand so many sentences before the cited one, which then says "he" or "the ministry". */
const contextSentences = 3;

/**
 * Checks a draft against the articles and keeps what they bear out. Whatever the engine said, each quote of the result is
 * `text.slice(start, end)` of its article, each number, name and quotation of a sentence stands in a sentence that it cites,
 * each disagreement has two positions of two independent sources, and no sentence that gives orders to a machine is evidence.
 */
export const ground = (draft: Draft, articles: readonly StoryArticle[]): Grounded => {
  const complaints: Complaint[] = [];
  const complain = (code: Complaint["code"], path: string, message: string) => complaints.push({ code, path, message });
  const byId = new Map(articles.map((one) => [one.id, one]));
  const order = new Map(articles.map((one, index) => [one.id, index]));
  const witness = (source: string): string => draft.copies.get(source) ?? source;
  const usable = articles.map((one) => one.id).filter((id) => !draft.offTopic.has(id));
  const fromOrders = wordsOfOrders(articles.map((one) => one.article));

  const evidenceOf = (refs: readonly SentenceRef[], path: string): Evidence[] => {
    const found: Evidence[] = [];
    for (const ref of refs) {
      const evidence = draft.offTopic.has(ref.source) ? undefined : resolve(ref, byId);
      const article = byId.get(ref.source)?.article;
      if (evidence && article && withheldIn(article).has(ref.sentence)) {
        complain("order", path, `${ref.source}.${ref.sentence} gives orders to a machine and is no evidence`);
      } else if (evidence) found.push(evidence);
      else complain("unknown-reference", path, `there is no sentence ${ref.source}.${ref.sentence} to cite`);
    }
    return inOrder(found, order);
  };

  const sentencesOf = (evidence: readonly Evidence[], before: number): string[] =>
    evidence.flatMap((one) => {
      const article = byId.get(one.source)?.article;
      if (!article) return [];
      // The whole sentence bears out what cites a part of it.
      return article.sentences
        .slice(Math.max(0, one.sentence - 1 - before), before > 0 ? one.sentence - 1 : one.sentence)
        .map(([start, end]) => article.text.slice(start, end));
    });

  const supported = (text: string, evidence: readonly Evidence[], path: string, isAbout = true): boolean => {
    const sources = evidence.flatMap((one) => byId.get(one.source) ?? []);
    const unsupported = unsupportedIn(text, {
      cited: sentencesOf(evidence, 0),
      context: [
        ...sentencesOf(evidence, contextSentences),
        ...sources.flatMap(({ article }) => (isOrder(article.source.title ?? "") ? [] : (article.source.title ?? []))),
      ],
      known: sources.map(({ article }) => article.source.name).filter((name) => !isOrder(name)),
      citedLanguages: sources.map(({ article }) => article.language),
      isAbout,
      ...(draft.language ? { language: draft.language } : {}),
    });
    const ordered = orderedWordsIn(text, fromOrders);
    if (isBorneOut(unsupported) && ordered.length === 0) return true;
    const what = [describeUnsupported(unsupported), ...ordered.map((word) => `the word ${word}`)].filter(Boolean);
    complain("unsupported", path, `not in the cited sentences: ${what.join(", ")}`);
    return false;
  };

  const summary = draft.summary.flatMap((sentence, index): SummarySentence[] => {
    const path = `summary[${index}]`;
    const text = sentence.text.trim();
    const citations = evidenceOf(sentence.citations, path);
    if (text === "") complain("empty", path, "the sentence is empty");
    else if (citations.length === 0) complain("uncited", path, "no sentence of an article is cited");
    else if (supported(text, citations, path)) return [{ text, citations }];
    return [];
  });

  const groundPositions = (disagreement: DraftDisagreement, path: string): Position[] => {
    const positions = new Map<string, Position>();
    const taken = new Set<string>();
    disagreement.positions.forEach((position, index) => {
      const at = `${path}.positions[${index}]`;
      const claim = position.claim.trim();
      const evidence = evidenceOf(position.evidence, at).filter((one) => {
        // One place can't bear out two opposite positions.
        const place = `${one.source}:${one.start}:${one.end}`;
        if (taken.has(place)) return false;
        taken.add(place);
        return true;
      });
      if (claim === "" || evidence.length === 0) {
        complain("no-evidence", at, "the position has no evidence of its own");
        return;
      }
      if (!supported(claim, evidence, at)) return;
      const same = positions.get(sameWords(claim));
      if (same) {
        complain("same-position", at, "the position says the same as another");
        positions.set(sameWords(claim), { ...same, evidence: inOrder([...same.evidence, ...evidence], order) });
      } else positions.set(sameWords(claim), { claim, evidence });
    });
    return [...positions.values()];
  };

  const disagreements = draft.disagreements.flatMap((disagreement, index): Disagreement[] => {
    const path = `disagreements[${index}]`;
    const positions = groundPositions(disagreement, path);
    if (positions.length < 2) {
      complain("same-position", path, "fewer than two positions stand");
      return [];
    }
    if (!haveTwoWitnesses(positions, witness)) {
      complain("single-source", path, "the positions come from one independent source");
      return [];
    }
    const { question, kind, explanation, basis } = disagreement;
    const everything = positions.flatMap((position) => position.evidence);
    if (!supported(`${question} ${explanation}`, everything, path, false)) return [];
    return [{ question, kind, explanation, basis, positions }];
  });

  const coverage = draft.coverage.flatMap((row, index): CoverageRow[] => {
    const path = `coverage[${index}]`;
    const evidence = evidenceOf(row.evidence, path);
    const claim = row.claim.trim();
    if (claim === "" || evidence.length === 0) {
      complain("no-evidence", path, "the claim has no evidence");
      return [];
    }
    if (!supported(claim, evidence, path)) return [];
    const witnesses = new Set(evidence.map((one) => witness(one.source)));
    // A copy repeats what its original reports, also where the engine cited only one of the two.
    const reportedBy = usable.filter((id) => witnesses.has(witness(id)));
    return [{ claim, reportedBy, notReportedBy: usable.filter((id) => !reportedBy.includes(id)), evidence }];
  });

  return {
    headline: groundHeadline(draft, articles, fromOrders, complain),
    summary,
    disagreements,
    coverage,
    complaints,
  };
};

const haveTwoWitnesses = (positions: readonly Position[], witness: (source: string) => string): boolean => {
  const sides = positions.map((position) => new Set(position.evidence.map((one) => witness(one.source))));
  return sides.some((side, i) =>
    sides.some((other, j) => i !== j && (other.size > 1 || side.size > 1 || [...side][0] !== [...other][0])),
  );
};

/** A headline is checked against everything that the story's articles and their titles say. */
const groundHeadline = (
  draft: Draft,
  articles: readonly StoryArticle[],
  fromOrders: ReadonlySet<string>,
  complain: (code: Complaint["code"], path: string, message: string) => void,
): string => {
  const headline = draft.headline.trim();
  const titles = articles.flatMap(({ article }) => {
    const title = article.source.title;
    return title && !isOrder(title) ? [title] : [];
  });
  const cited = articles.flatMap(({ article }) => {
    const withheld = withheldIn(article);
    return article.sentences
      .filter((_, index) => !withheld.has(index + 1))
      .map(([start, end]) => article.text.slice(start, end));
  });
  const unsupported = unsupportedIn(headline, {
    cited: [...cited, ...titles],
    citedLanguages: articles.map(({ article }) => article.language),
    ...(draft.language ? { language: draft.language } : {}),
  });
  const ordered = orderedWordsIn(headline, fromOrders);
  if (isBorneOut(unsupported) && ordered.length === 0 && !isOrder(headline)) return headline;
  const what = [describeUnsupported(unsupported), ...ordered.map((word) => `the word ${word}`)].filter(Boolean);
  complain("unsupported", "headline", `not in the articles: ${what.join(", ")}`);
  return titles[0] ?? articles[0]?.article.source.name ?? "";
};
