import type { Draft, DraftDisagreement, SentenceRef, StoryArticle } from "../../../shared/contracts/draft.ts";
import type {
  CoverageRow,
  Disagreement,
  Evidence,
  Position,
  SummarySentence,
} from "../../../shared/contracts/summary.ts";
import { isBorneOut, type Unsupported, unsupportedIn } from "./borne-out.ts";
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

const describe = (unsupported: Unsupported): string =>
  [
    ...unsupported.numbers.map((number) => `the number ${number}`),
    ...unsupported.names.map((name) => `the name ${name}`),
    ...unsupported.quotations.map((quotation) => `the quotation “${quotation}”`),
  ].join(", ");

const sameWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * Checks a draft against the articles and keeps what they bear out. Whatever the engine said, each quote of the result is
 * `text.slice(start, end)` of its article, each number, name and quotation of a sentence stands in a sentence that it cites,
 * and each disagreement has two positions of two independent sources.
 */
export const ground = (draft: Draft, articles: readonly StoryArticle[]): Grounded => {
  const complaints: Complaint[] = [];
  const complain = (code: Complaint["code"], path: string, message: string) => complaints.push({ code, path, message });
  const byId = new Map(articles.map((one) => [one.id, one]));
  const order = new Map(articles.map((one, index) => [one.id, index]));
  const witness = (source: string): string => draft.copies.get(source) ?? source;
  const usable = articles.map((one) => one.id).filter((id) => !draft.offTopic.has(id));

  const evidenceOf = (refs: readonly SentenceRef[], path: string): Evidence[] => {
    const found: Evidence[] = [];
    for (const ref of refs) {
      const evidence = draft.offTopic.has(ref.source) ? undefined : resolve(ref, byId);
      if (evidence) found.push(evidence);
      else complain("unknown-reference", path, `there is no sentence ${ref.source}.${ref.sentence} to cite`);
    }
    return inOrder(found, order);
  };

  // The whole sentence bears out what cites a part of it.
  const wordsOf = (evidence: readonly Evidence[]): string[] =>
    evidence.flatMap((one) => {
      const article = byId.get(one.source)?.article;
      const sentence = article?.sentences[one.sentence - 1];
      return article && sentence ? [article.text.slice(sentence[0], sentence[1])] : [];
    });
  const namesOf = (evidence: readonly Evidence[]): string[] =>
    evidence.flatMap((one) => byId.get(one.source)?.article.source.name ?? []);

  const supported = (text: string, evidence: readonly Evidence[], path: string): boolean => {
    const unsupported = unsupportedIn(text, wordsOf(evidence), namesOf(evidence));
    if (isBorneOut(unsupported)) return true;
    complain("unsupported", path, `not in the cited sentences: ${describe(unsupported)}`);
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
    if (!supported(`${question} ${explanation}`, everything, path)) return [];
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

  return { headline: groundHeadline(draft, articles, complain), summary, disagreements, coverage, complaints };
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
  complain: (code: Complaint["code"], path: string, message: string) => void,
): string => {
  const headline = draft.headline.trim();
  const everything = articles.flatMap(({ article }) => [article.text, article.source.title ?? ""]);
  const unsupported = unsupportedIn(headline, everything);
  if (isBorneOut(unsupported)) return headline;
  complain("unsupported", "headline", `not in the articles: ${describe(unsupported)}`);
  return (
    articles.find(({ article }) => article.source.title)?.article.source.title ?? articles[0]?.article.source.name ?? ""
  );
};
