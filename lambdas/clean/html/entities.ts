import { decodeHTML } from "entities";

const escaped = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});/;

/**
 * Text in which entities still stand after the page's were decoded was escaped twice by its publishing system; they
 * are decoded once more. Markup that appears then stays text.
 */
export const decodeTwiceEscaped = (text: string): string =>
  text.includes("&") && escaped.test(text) ? decodeHTML(text) : text;
