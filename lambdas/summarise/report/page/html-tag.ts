import { visibleText } from "../plain-text.ts";

/** Markup that is safe to put into the page: only {@link html} and {@link trusted} make it. */
export interface Html {
  readonly markup: string;
}

/** What a template takes: text (escaped), markup (as it is), lists of them, and nothing. */
export type Fill = string | number | Html | null | undefined | false | readonly Fill[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as HTML shows it verbatim, in elements and in quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (c) => entities[c] as string);

const isList = (fill: Fill): fill is readonly Fill[] => Array.isArray(fill);

const fillIn = (fill: Fill): string => {
  if (fill === null || fill === undefined || fill === false) return "";
  if (isList(fill)) return fill.map(fillIn).join("");
  if (typeof fill === "number") return String(fill);
  return typeof fill === "string" ? escapeHtml(visibleText(fill)) : fill.markup;
};

/** Template for markup: every filled-in string is stripped of invisible characters and escaped. */
export const html = (parts: TemplateStringsArray, ...fills: readonly Fill[]): Html => ({
  markup: parts.reduce((out, part, i) => out + fillIn(fills[i - 1]) + part),
});

/** Markup that this project wrote itself, such as its style sheet. Never for anything from outside. */
export const trusted = (markup: string): Html => ({ markup });
