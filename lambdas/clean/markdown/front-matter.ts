import { parseDocument } from "yaml";
import type { SourceMetadata } from "../../../shared/contracts/article.ts";

/** Front matter beyond this is no front matter of an article. */
const maxFrontMatterChars = 20_000;

export interface FrontMatter {
  readonly source: Partial<SourceMetadata>;
  readonly language: string | null;
  /** The text after the front matter; all of it when there is none. */
  readonly body: string;
}

/** Names that publishing systems and note tools give the fields, the commonest first. */
const names = {
  title: ["title", "headline"],
  author: ["author", "authors", "byline", "creator"],
  published: [
    "date",
    "published",
    "pubdate",
    "publishdate",
    "date_published",
    "published_at",
    "datepublished",
    "created",
  ],
  url: ["url", "link", "canonical", "canonical_url", "canonicalurl", "source_url", "permalink", "original_url"],
  name: ["source", "site", "publisher", "outlet", "publication", "site_name", "website"],
} as const;

const isAddress = (value: string): boolean => /^https?:\/\//i.test(value);

/** A field as one line of text: lists are joined, maps give their `name`. Anything else gives null. */
const plain = (value: unknown): string | null => {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(plain)
        .filter((one) => one !== null)
        .join(", ") || null
    );
  if (value instanceof Map) return plain(value.get("name"));
  return null;
};

/** Front matter that is no valid YAML, most often for a colon in an unquoted title: `name: value` lines, nothing else. */
const looseFields = (text: string): ReadonlyMap<unknown, unknown> | null => {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === "" || /^[ \t#-]/.test(line)) continue;
    const field = /^([A-Za-z_][\w-]{0,40}):(?:[ \t](.*))?$/.exec(line);
    if (!field) return null;
    fields.set(field[1]!, (field[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  return fields.size > 0 ? fields : null;
};

const fieldsOf = (text: string): ReadonlyMap<unknown, unknown> | null => {
  try {
    // `failsafe` knows strings, lists and maps only: nothing is built or run. A Map can't be given a prototype by a key
    // named `__proto__`, and without aliases nothing grows beyond what was written.
    const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
    if (document.errors.length > 0) return looseFields(text);
    const fields: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    return fields instanceof Map ? fields : null;
  } catch {
    return null;
  }
};

/** Reads YAML front matter (between `---` lines at the very start). What is no map of fields stays part of the text. */
export const frontMatter = (text: string): FrontMatter => {
  const none = { source: {}, language: null, body: text };
  const start = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!start) return none;
  const head = text.slice(start[0].length, start[0].length + maxFrontMatterChars);
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(head);
  if (!end) return none;
  const fields = fieldsOf(head.slice(0, end.index));
  if (!fields) return none;
  const lower = new Map([...fields].map(([name, value]) => [String(name).toLowerCase(), plain(value)]));
  const pick = (from: readonly string[], fits: (value: string) => boolean = () => true): string | null => {
    for (const name of from) {
      const value = lower.get(name);
      if (value && fits(value)) return value;
    }
    return null;
  };
  const found = {
    title: pick(names.title),
    author: pick(names.author),
    published: pick(names.published),
    // Note tools write the address into `source`; there it is no name.
    url: pick([...names.url, "source"], isAddress),
    name: pick(names.name, (value) => !isAddress(value)),
  };
  const language = pick(["lang", "language", "locale"])?.toLowerCase() ?? "";
  return {
    source: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)),
    language: /^[a-z]{2}(?:[-_]|$)/.test(language) ? language.slice(0, 2) : null,
    body: head.slice(end.index + end[0].length) + text.slice(start[0].length + maxFrontMatterChars),
  };
};
