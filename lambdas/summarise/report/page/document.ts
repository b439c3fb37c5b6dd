import { createHash } from "node:crypto";
import { type Html, html, trusted } from "./html-tag.ts";
import { styleSheet } from "./style.ts";

const styleHash = createHash("sha256").update(styleSheet).digest("base64");

/**
 * Nothing may load, run or be sent; only the one style sheet, known by its hash, applies. Article text that got
 * through all escaping would still be dead.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface Document {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

/** A whole page as a string. */
export const renderDocument = ({ title, description, body }: Document): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
