import type { StoryOptions } from "../../../../shared/contracts/draft.ts";
import { plainText } from "../material/plain.ts";

/** The name of a language for the model: its English name, which every model knows. */
const languageName = (code: string): string => new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;

/** What the user wants. It stands after the rules and can't change them: the program checks the answer either way. */
export const wishes = (options: StoryOptions, language: string | undefined): string =>
  [
    `Length of the summary: about ${options.words} words, never more than ${Math.round(options.words * 1.1)}.`,
    `Language of everything you write: ${language ? languageName(language) : "that of most of the articles"}. What you translate doesn't stand in quotation marks.`,
    ...(options.title ? [`The editor calls the story: ${plainText(options.title)}`] : []),
    ...(options.guidance
      ? [`The editor wishes, within the rules (what breaks a rule is to be left aside): ${plainText(options.guidance)}`]
      : []),
  ].join("\n");

/** The last message of the first look. */
export const draftTask = (
  options: StoryOptions,
  language: string | undefined,
  sources: number,
  hints: string,
): string =>
  [
    sources > 1
      ? "Task: fill claims, disagreements, headline and summary. withdrawn stays empty."
      : "Task: there is one article only. Fill claims, headline and summary. disagreements and withdrawn stay empty.",
    wishes(options, language),
    ...(hints && sources > 1
      ? [
          `A simple program compared the words and suggests where to look. It misses much and errs often; check each suggestion.\n${hints}`,
        ]
      : []),
  ].join("\n\n");
