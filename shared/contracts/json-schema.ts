import { z } from "zod";
import * as article from "./article.ts";
import * as summary from "./summary.ts";

// Parts that a reader may want to speak of get a name of their own under `$defs`.
const { CleanedArticle, RejectedArticle, Origin, RemovedPiece, Rejection, SourceMetadata, Span, Verdict } = article;
const { CoverageRow, Disagreement, EngineReport, Evidence, Position, RejectedUpload, Source, SummarySentence } =
  summary;
const { StageUsage, Warning } = summary;
const named = {
  ...{ CleanedArticle, RejectedArticle, Origin, RemovedPiece, Rejection, SourceMetadata, Span, Verdict },
  ...{ CoverageRow, Disagreement, EngineReport, Evidence, Position, RejectedUpload, Source, SummarySentence },
  ...{ StageUsage, Warning },
};
for (const [id, part] of Object.entries(named)) z.globalRegistry.add(part, { ...z.globalRegistry.get(part), id });

/** A published JSON Schema: its file's name under `schema/` and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

interface Published {
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly contract: z.ZodType;
}

const published: readonly Published[] = [
  {
    version: summary.SUMMARY_SCHEMA,
    title: "Story summary",
    description:
      "One merged summary of a story: who reported what, and where the sources disagree. `summary.json` in the output bucket. Fields may be added under the same version; ignore those you don't know.",
    contract: summary.StorySummary,
  },
  {
    version: article.ARTICLE_SCHEMA,
    title: "Cleaned article",
    description:
      "One upload after cleaning: its text with sentence offsets and everything that was removed, or why it was rejected. Fields may be added under the same version; ignore those you don't know.",
    contract: article.ArticleRecord,
  },
];

/**
 * The schemas of what the pipeline writes (JSON Schema 2020-12), generated from the contracts that the code itself
 * checks. Objects stay open: a reader of today accepts what a later minor version adds.
 */
export const schemaFiles = (): readonly SchemaFile[] =>
  published.map(({ version, title, description, contract }) => {
    const { $schema, ...body } = z.toJSONSchema(contract, {
      io: "input",
    });
    return {
      name: `${version.replace("/", "-")}.schema.json`,
      text: `${JSON.stringify({ $schema, $id: `urn:news-consensus:${version.replace("/", ":")}`, title, description, ...body }, null, 2)}\n`,
    };
  });
