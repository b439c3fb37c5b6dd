import { documentOf } from "./dom.ts";
import { markedBlocks } from "./marked-html.ts";

/**
 * Numbers of the blocks that Readability takes for the article, or null when it finds none.
 * @param html what `markedHtml` gave
 */
export const readabilityChoice = async (html: string, maxElements: number): Promise<ReadonlySet<number> | null> => {
  const document = await documentOf(html);
  const { Readability } = (await import("@mozilla/readability")).default;
  let chosen: ReadonlySet<number> | null = null;
  try {
    const reader = new Readability<string>(document, {
      maxElemsToParse: maxElements,
      disableJSONLD: true,
      serializer: (node) => node.textContent ?? "",
    });
    // Addresses made absolute, classes cut: of no use here, and a sixth of its time.
    Object.assign(reader, { _postProcessContent: () => {} });
    const article = reader.parse();
    if (article) chosen = new Set(markedBlocks(article.content ?? ""));
  } catch {
    // It throws on what it holds too large and on some broken pages: then the other candidates decide.
  }
  // The heap of the pages before is let go only between turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  return chosen;
};
