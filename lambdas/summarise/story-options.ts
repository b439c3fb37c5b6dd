import { z } from "zod";
import type { StoryOptions } from "../../shared/contracts/draft.ts";
import type { Warning } from "../../shared/contracts/summary.ts";
import { storyOptionsKeys } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Store } from "../../shared/store/store.ts";

/** `<story>/story.json`: what the user wants for one story. Unknown fields are an error, so that a typo is seen. */
export const StoryFile = z.strictObject({
  title: z.string().trim().min(1).max(limits.maxTitleChars).optional(),
  guidance: z.string().trim().min(1).max(limits.maxGuidanceChars).optional(),
  words: z.int().min(limits.minSummaryWords).max(limits.maxSummaryWords).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "must be a language code of two letters, such as `en`")
    .optional(),
});

const problemOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`).join("; ")
    : "it is not JSON";

export interface StorySettings {
  readonly options: StoryOptions;
  readonly warnings: readonly Warning[];
  /** Where the settings stand in the input bucket; undefined when the story has none. */
  readonly settingsKey: string | undefined;
}

/** The story's settings over the deployment's, and a warning for settings that can't be used: the defaults hold then. */
export const readStoryOptions = async (
  story: string,
  input: Pick<Store, "get">,
  defaults: StoryOptions,
): Promise<StorySettings> => {
  for (const key of storyOptionsKeys(story)) {
    const found = await input.get(key, { maxBytes: limits.maxStoryOptionsBytes });
    if (!found) continue;
    try {
      if (found.oversized) throw new RangeError("too large");
      const file = StoryFile.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(found.body)));
      const given = Object.fromEntries(Object.entries(file).filter(([, value]) => value !== undefined));
      return { options: { ...defaults, ...given }, warnings: [], settingsKey: key };
    } catch (error) {
      const message = `story.json can't be used (${problemOf(error)}); the default settings were taken.`;
      return { options: defaults, warnings: [{ code: "bad-story-settings", message }], settingsKey: key };
    }
  }
  return { options: defaults, warnings: [], settingsKey: undefined };
};
