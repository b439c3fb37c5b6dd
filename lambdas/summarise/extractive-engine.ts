import type { Engine } from "../../shared/contracts/draft.ts";
import { EXTRACTIVE_VERSION } from "../../shared/version.ts";

/**
 * The engine without a model: deterministic to the byte, no key, no network. Its language data is loaded for the first draft:
 * most messages of a burst find nothing to do, and needn't wait for it.
 */
export const extractiveEngine = (): Engine => ({
  name: "extractive",
  identity: `extractive/${EXTRACTIVE_VERSION}`,
  async draft(articles, options) {
    const { draftStory } = await import("./extractive/engine.ts");
    return { draft: draftStory(articles, options), usage: { stages: [] } };
  },
});
