import type { CleaningMode, Extraction } from "../block.ts";
import { extractText } from "../text/extract.ts";

/** Reads Markdown as the text that it is. */
export const extractMarkdown = (text: string, mode: CleaningMode): Extraction => extractText(text, mode);
