import mammoth from "mammoth";
import { limits } from "../../../shared/limits.ts";
import type { Container } from "./container.ts";
import { unpackedBytes } from "./zip-guard.ts";

/** Opens a Word document (.docx): its paragraphs, headings, lists and tables as markup. */
export const openWord = async (bytes: Uint8Array): Promise<Container> => {
  // The library unpacks without a bound, so the archive is measured before.
  if (unpackedBytes(bytes, limits.maxInflatedBytes) === null) {
    const message = "The Word document can't be read: it is damaged, encrypted, or too large when unpacked.";
    return { rejection: { code: "damaged", message } };
  }
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    if (value.trim() === "") return { rejection: { code: "nothing-left", message: "The Word document has no text." } };
    return { kind: "docx", format: "text", content: value, source: {} };
  } catch {
    return { rejection: { code: "damaged", message: "The Word document can't be read: its contents are damaged." } };
  }
};
