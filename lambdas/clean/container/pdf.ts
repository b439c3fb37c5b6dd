import { getDocumentProxy } from "unpdf";
import { limits } from "../../../shared/limits.ts";
import { isoTime } from "../source.ts";
import type { Container } from "./container.ts";
import { type Piece, paragraphsOf } from "./pdf-lines.ts";

const rejected = (code: "damaged" | "no-text-layer" | "too-large", message: string): Container => ({
  rejection: { code, message },
});

/** "D:20260312184000+01'00'" (ISO 32000-1, 7.9.4) as a date. */
const pdfDate = (value: unknown): string | null => {
  const match = typeof value === "string" ? /^D:(\d{4})(\d{2})(\d{2})/.exec(value) : null;
  return match ? isoTime(`${match[1]}-${match[2]}-${match[3]}`) : null;
};

/** A line that stands on most pages is a running head or foot. Page numbers differ: digits don't count. */
const withoutRunningLines = (pages: readonly (readonly string[])[]): string[] => {
  const seen = new Map<string, number>();
  const shape = (line: string): string => line.replace(/\d+/g, "#");
  for (const page of pages) for (const line of new Set(page.map(shape))) seen.set(line, (seen.get(line) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.length * 0.6));
  return pages.flatMap((page) => page.filter((line) => line.length > 120 || (seen.get(shape(line)) ?? 0) < often));
};

/** Opens a PDF: its text layer as paragraphs. A PDF of pictures has none and is rejected. */
export const openPdf = async (bytes: Uint8Array): Promise<Container> => {
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      if (pdf.numPages > limits.maxPdfPages) {
        return rejected("too-large", `The PDF has ${pdf.numPages} pages; at most ${limits.maxPdfPages} are read.`);
      }
      const pages: string[][] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        const pieces = items.flatMap((item): Piece[] =>
          "str" in item
            ? [{ text: item.str, y: Number(item.transform[5]), height: item.height, endsLine: item.hasEOL }]
            : [],
        );
        pages.push(paragraphsOf(pieces));
      }
      const content = withoutRunningLines(pages).join("\n\n");
      if (content.replace(/\s/g, "").length < limits.minPdfTextChars) {
        return rejected(
          "no-text-layer",
          "The PDF has no text layer: it is a scan or a picture. Run text recognition (OCR) first.",
        );
      }
      const info = { ...(await pdf.getMetadata()).info } as Record<string, unknown>;
      const title = typeof info["Title"] === "string" && info["Title"].trim() !== "" ? info["Title"] : null;
      const author = typeof info["Author"] === "string" && info["Author"].trim() !== "" ? info["Author"] : null;
      return {
        kind: "pdf",
        format: "text",
        content,
        source: { title, author, published: pdfDate(info["CreationDate"]) },
      };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const secret = (error as Error).name === "PasswordException";
    return rejected(
      "damaged",
      secret ? "The PDF is protected by a password." : "The PDF can't be read: it is damaged.",
    );
  }
};
