/**
 * Every bound of the pipeline in one place, unit in the name. Each is generous for a real news article and small
 * enough that the worst input ends in a clear rejection within a function's time and memory.
 */
export const limits = {
  /** Largest upload that is read at all; real article pages stay under 3 MB. */
  maxUploadBytes: 20 * 1024 * 1024,
  /** Largest content after gzip decoding. */
  maxInflatedBytes: 40 * 1024 * 1024,
  /** Pages of a PDF that are read; an article has a few. */
  maxPdfPages: 300,
  /** A PDF with fewer visible characters is a picture. */
  minPdfTextChars: 40,
  /** Parts within parts of a mail. */
  maxMailDepth: 32,
  maxMailHeaderBytes: 256 * 1024,
  /** S3 allows 1,024 bytes; the record's key is longer by its prefix and ending. */
  maxKeyBytes: 900,
  /** Longest cleaned text that is kept, in UTF-16 code units: about 300,000 words. */
  maxTextChars: 2_000_000,
  /** Elements of a page; the largest news pages have about 20,000. */
  maxHtmlElements: 200_000,
  /** Nesting of a page's elements; browsers flatten what is deeper than 512. */
  maxHtmlDepth: 5_000,
  /** Attributes of a page, all elements together. */
  maxHtmlAttributes: 200_000,
  /** Elements with which Readability is still asked: its cost grows faster than the page. */
  maxReadabilityElements: 40_000,
  /** Lines of a plain text that are judged one by one; what comes after them stays as it is, with a doubt. */
  maxJudgedLines: 20_000,
  /** A plain text longer than this is not judged at all: its text is too long to be kept anyway. */
  maxJudgedChars: 8_000_000,
  /** Nesting with which Readability is still asked: it reads the text anew for each ancestor. Pages of 83 sites have up to 51. */
  maxReadabilityDepth: 150,
  /** The depths of all blocks together with which it is still asked; pages of 83 sites have up to 6,700. */
  maxReadabilityDepths: 60_000,
  /** Pieces of text of a page, each judged by hundreds of features; pages of 83 sites have up to 520. */
  maxHtmlBlocks: 20_000,
  /** The depths of all blocks together with which a page is read at all: its features are gathered along each block's ancestors. */
  maxHtmlDepths: 2_000_000,
  /** A removed piece is quoted up to this length; its full length is recorded beside it. */
  maxRemovedQuoteChars: 400,
  /** `story.json` larger than this is no settings file. */
  maxStoryOptionsBytes: 16 * 1024,
  maxGuidanceChars: 2_000,
  maxTitleChars: 300,
  minSummaryWords: 40,
  maxSummaryWords: 2_000,
  /** Articles of one story that take part; the rest is reported as a warning. */
  maxArticlesPerStory: 2_000,
  /** Objects read at the same time by one invocation. */
  maxConcurrentReads: 16,
  /** Characters of the texts whose words are kept in memory for the next comparison, of each kind of comparison. */
  maxRememberedChars: 400_000,
  /** Longest time that a function can run: the limit of AWS Lambda. */
  maxFunctionSeconds: 900,
  /** Keys in one recheck message: few enough that the slowest pages fit into one invocation. */
  maxKeysPerRecheck: 10,
  /** Times that one invocation looks again after a lost race before it leaves the rest to redelivery. */
  maxRaces: 8,

  /** The page of a story stays below this, so that a phone opens it at once. */
  maxPageBytes: 2_000_000,
  /** Longer names of outlets and headlines are cut in the reports (never in `summary.json`). */
  maxReportNameChars: 80,
  maxReportHeadlineChars: 300,
  maxPageDisagreements: 200,
  maxPageCoverageRows: 150,
  /** More columns than this are no picture any more; a bar for each claim takes their place. */
  maxPageMatrixSources: 60,
  maxPageSources: 500,
  maxPageQuotesPerPosition: 40,
  maxPageQuotesPerSource: 4,
  /** Quotes of different sources in one note that opens from a mark. */
  maxPageQuotesPerNote: 12,
  /** A longer quote is cut on the page (never in `summary.json`). */
  maxPageQuoteChars: 900,
  /** Quotes of a position that words are compared with to mark differences. */
  maxPageComparedQuotes: 4,
  /** How far the page's lists are scaled down, at the most, to stay below `maxPageBytes`. */
  minPageDetail: 1 / 256,
  /** Stories in `stories/index.html`, the newest ones. */
  maxIndexStories: 5_000,

  /** Attempts after the first where a call fails in a way that may pass. */
  maxModelRetries: 4,
  /** Times that an answer of the wrong shape is asked for once more. */
  maxModelShapeRepairs: 1,
  maxModelBackoffSeconds: 20,
  /** With less time left, no call is made: no answer came in less. */
  minModelCallSeconds: 5,
  /** Of a function's time, kept for the summaries without a model where the model takes all the rest. */
  modelReserveSeconds: 30,
  /** What a longer answer may grow to after one that was cut off. */
  maxModelOutputTokens: 32_000,
  /** Items of one list in an answer; the rest is not read. */
  maxModelItems: 120,
  /** Sentence ids of one item. */
  maxModelRefs: 40,
  /** Rows of each kind that the program without a model gives as hints. */
  maxModelHints: 24,
  /** What is set aside for a call's input: so many times its estimate. */
  budgetInputMargin: 1.3,
  /** Lost races for a spending ledger before a call is given up. */
  maxBudgetRaces: 20,
  /** Calls of one story at the same time. */
  maxConcurrentModelCalls: 4,
  /** Claims of one article of a long story. */
  maxClaimsPerArticle: 20,
  /** Levels in which the claims of a long story are merged before the rest is cut. */
  maxMergeLevels: 4,
  /** Disagreements reported of one story, surest first; nobody reads more. */
  maxDisagreements: 40,
} as const;
