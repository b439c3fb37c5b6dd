import type { SourceMetadata } from "../../../shared/contracts/article.ts";
import { canonicalLine } from "../canonical.ts";
import { httpAddress, isoTime } from "../source.ts";
import { type LinkedArticle, linkedArticle } from "./json-ld.ts";
import { type Tree, type TreeElement, textOf, walk } from "./tree.ts";

/** What a page says about itself. */
export interface PageMetadata {
  readonly source: Partial<SourceMetadata>;
  /** ISO 639-1, as declared. */
  readonly language: string | null;
  /** Every form of the headline that the page gives, the best first. */
  readonly titles: readonly string[];
  readonly linked: LinkedArticle | null;
  /** The page's summary of itself. */
  readonly description: string | null;
}

interface Found {
  readonly meta: Map<string, string>;
  readonly headings: string[];
  documentTitle: string;
  canonical: string | null;
  base: string | null;
  language: string | null;
  time: string | null;
  byline: string | null;
}

const authorMark = /(?:^|[\s_-])(?:byline|by-line|author|autor|auteur|auteurs|writer)(?:$|[\s_-]|name)/i;
const maxBylineChars = 60;

const isAuthor = (element: TreeElement): boolean => {
  const { rel, itemprop, class: classes } = element.attributes;
  return rel === "author" || (itemprop ?? "").split(/\s+/).includes("author") || authorMark.test(classes ?? "");
};

const search = (root: TreeElement): Found => {
  const found: Found = {
    meta: new Map(),
    headings: [],
    documentTitle: "",
    canonical: null,
    base: null,
    language: null,
    time: null,
    byline: null,
  };
  for (const element of walk(root)) {
    const { tag, attributes } = element;
    if (tag === "meta") {
      const name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"])
        ?.trim()
        .toLowerCase();
      const content = attributes["content"]?.trim();
      if (name && content && !found.meta.has(name)) found.meta.set(name, content);
    } else if (tag === "html") found.language ??= attributes["lang"] ?? null;
    else if (tag === "title" && found.documentTitle === "") found.documentTitle = canonicalLine(textOf(element));
    else if (tag === "base") found.base ??= attributes["href"] ?? null;
    else if (tag === "link" && /\bcanonical\b/i.test(attributes["rel"] ?? ""))
      found.canonical ??= attributes["href"] ?? null;
    else if (tag === "h1") found.headings.push(canonicalLine(textOf(element)));
    else if (tag === "time") found.time ??= isoTime(attributes["datetime"] ?? "");
    if (found.byline === null && isAuthor(element)) {
      const text = canonicalLine(attributes["content"] ?? textOf(element));
      if (/\p{L}{2}/u.test(text) && text.length <= maxBylineChars) found.byline = text;
    }
  }
  return found;
};

/** "Headline | Outlet" without the outlet: the longer side when a separator stands in it, else the whole. `title` is canonical. */
const withoutSiteName = (title: string, site: string | null): string => {
  const pieces = title.split(/ [|–—»·•:-] /);
  if (pieces.length < 2) return title;
  const last = pieces.at(-1)!;
  if (site && last.toLowerCase().includes(site.toLowerCase()))
    return title.slice(0, title.lastIndexOf(last)).replace(/ [|–—»·•:-] $/, "");
  return last.split(/\s+/).length <= 4 && pieces.length === 2 && pieces[0]!.length > 2 * last.length
    ? pieces[0]!
    : title;
};

const languageCode = (value: string | null | undefined): string | null =>
  /^[a-z]{2}(?=$|[-_])/i.exec(value?.trim() ?? "")?.[0].toLowerCase() ?? null;

const cleanByline = (value: string | null | undefined): string | null => {
  const text = canonicalLine(value ?? "").replace(/^(?:by|von|par|por|di|door|av|af|autor|author)[:\s]\s*/i, "");
  // An address of a profile is no name.
  return text === "" || /^https?:/i.test(text) ? null : text;
};

/** Reads title, byline, time, site name, address and language from the page: JSON-LD, OpenGraph and friends, markup. */
export const pageMetadata = (tree: Tree): PageMetadata => {
  const found = search(tree.root);
  const linked = linkedArticle(tree.jsonLd);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = found.meta.get(name);
      if (value) return value;
    }
    return null;
  };
  const base = httpAddress(found.base) ?? httpAddress(meta("og:url")) ?? linked?.url ?? null;
  const site = linked?.publisher ?? meta("og:site_name", "application-name", "publisher", "al:android:app_name");
  const site2 = meta("og:site_name") ?? site;
  const titles = [
    linked?.headline,
    ...[meta("og:title", "twitter:title", "dc.title", "parsely-title"), found.documentTitle].map(
      (title) => title && withoutSiteName(canonicalLine(title), site2),
    ),
    found.headings.length === 1 ? found.headings[0] : null,
  ].filter((title): title is string => !!title);
  const first = <T>(...values: (T | null | undefined)[]): T | null => values.find((value) => !!value) ?? null;
  return {
    source: {
      ...optional("name", site2),
      ...optional(
        "url",
        first(httpAddress(found.canonical, base), httpAddress(meta("og:url"), base), httpAddress(linked?.url)),
      ),
      ...optional("title", titles[0] ?? null),
      ...optional(
        "author",
        first(
          cleanByline(linked?.author),
          cleanByline(meta("author", "article:author", "parsely-author", "dc.creator", "sailthru.author")),
          cleanByline(found.byline),
        ),
      ),
      ...optional(
        "published",
        first(
          isoTime(linked?.published),
          ...[
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
          ].map((name) => isoTime(meta(name))),
          found.time,
        ),
      ),
    },
    language:
      languageCode(found.language) ??
      languageCode(meta("content-language", "og:locale", "language")) ??
      languageCode(linked?.language),
    titles: [...new Set([...titles, ...found.headings])],
    linked,
    description: meta("og:description", "description", "twitter:description"),
  };
};

const optional = <K extends string>(name: K, value: string | null): { [P in K]?: string } =>
  (value === null ? {} : { [name]: value }) as { [P in K]?: string };
