import { invisible } from "../../ground/orders.ts";

/** What is shown of a name or a title from outside. */
const metadataChars = 100;

/**
 * Text from outside as the prompt shows it: one line, nothing invisible, and without the characters that borders, tags, chat
 * templates and sentence ids are made of. The model cites ids and never copies text, so the change reaches no output.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\r\n\u2028\u2029\t]+/g, " ")
    .replace(invisible, "")
    .replace(/[<＜﹤〈⟨]/g, "‹")
    .replace(/[>＞﹥〉⟩]/g, "›")
    .replace(/[[［【⟦]/g, "(")
    .replace(/[\]］】⟧]/g, ")")
    .replace(/[{｛]/g, "(")
    .replace(/[}｝]/g, ")")
    .replace(/`{3,}|#{2,}|={3,}|-{3,}/g, "—")
    // An id in an article's text can't be taken for one of the prompt's.
    .replace(/(?<![\p{L}\p{N}])([sS]\d{1,4})\s?[.:]\s?(?=\d)/gu, "$1·")
    .replace(/ {2,}/g, " ")
    .trim();

export const plainName = (name: string): string => plainText(name).replace(/["“”]/g, "'").slice(0, metadataChars);
