import { documentOf } from "./dom.ts";
import type { LightDocument } from "./light-dom.ts";
import { markedBlocks } from "./marked-html.ts";

/** Numbers of the blocks that Readability takes for the article of a marked document, or null when it finds none. */
export const chosenBlocks = async (document: Document | LightDocument): Promise<ReadonlySet<number> | null> => {
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
    // It throws on some broken pages: then the other candidates decide.
    return null;
  }
};

/**
 * Numbers of the blocks that Readability takes for the article, or null when it finds none.
 * @param html what `markedHtml` gave
 */
export const readabilityChoice = async (html: string): Promise<ReadonlySet<number> | null> => {
  const chosen = await chosenBlocks(await documentOf(html));
  // The heap of the pages before is let go only between turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  return chosen;
};
