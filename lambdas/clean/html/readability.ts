import type { LightDocument } from "./light-dom.ts";
import { markedBlocks } from "./marked-page.ts";

/**
 * Numbers of the blocks that Readability takes for the article of a marked page, or null when it finds none.
 * Whatever a page makes Readability throw costs that candidate and nothing else: the others decide.
 */
export const readabilityChoice = async (document: LightDocument | Document): Promise<ReadonlySet<number> | null> => {
  const { Readability } = (await import("@mozilla/readability")).default;
  try {
    const reader = new Readability<string>(document as Document, {
      disableJSONLD: true,
      serializer: (node) => node.textContent ?? "",
    });
    // Addresses made absolute, classes cut: of no use here, and a sixth of its time.
    Object.assign(reader, { _postProcessContent: () => {} });
    const article = reader.parse();
    return article ? new Set(markedBlocks(article.content ?? "")) : null;
  } catch {
    return null;
  }
};
