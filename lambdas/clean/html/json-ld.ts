/** What a page's structured data says about its article; texts as they stand there. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** False when the page itself says that its text is behind a paywall. */
  readonly free: boolean | null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|NewsItem)$/;
const maxNodes = 5_000;

// Publishers put line breaks into strings, comments around the whole, and semicolons behind it.
const parsed = (source: string): unknown => {
  const trimmed = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/|;)\s*$/, "");
  for (const attempt of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: broken structured data is as good as none.
    }
  }
  return null;
};

const typesOf = (node: Json): string[] => [node["@type"]].flat().filter((type) => typeof type === "string");

const nodesOf = (root: unknown): Json[] => {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < maxNodes; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    else if (isObject(value)) {
      found.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"])
        if (typeof value[key] === "object") queue.push(value[key]);
    }
  }
  return found;
};

const textOf = (value: unknown): string | null => {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) {
    const names = value.map(textOf).filter((name) => name !== null);
    return names.length > 0 ? [...new Set(names)].join(", ") : null;
  }
  if (isObject(value)) return textOf(value["name"]) ?? textOf(value["@value"]);
  return null;
};

const addressOf = (node: Json): string | null => {
  const main = node["mainEntityOfPage"];
  for (const value of [node["url"], isObject(main) ? main["@id"] : main, node["@id"]])
    if (typeof value === "string" && /^https?:/i.test(value)) return value;
  return null;
};

const articleOf = (node: Json): LinkedArticle => {
  const free = node["isAccessibleForFree"];
  return {
    headline: textOf(node["headline"]) ?? textOf(node["name"]),
    author: textOf(node["author"]) ?? textOf(node["creator"]),
    published: textOf(node["datePublished"]) ?? textOf(node["dateCreated"]),
    publisher: textOf(node["publisher"]),
    url: addressOf(node),
    language: textOf(node["inLanguage"]),
    body: textOf(node["articleBody"]) ?? textOf(node["text"]),
    free: free === undefined ? null : !/^(?:false|no)$/i.test(String(free)),
  };
};

/** The page's own article among its structured data (the one with the longest body, else the first), or null. */
export const linkedArticle = (sources: readonly string[]): LinkedArticle | null => {
  const articles = sources
    .flatMap((source) => nodesOf(parsed(source)))
    .filter((node) => typesOf(node).some((type) => articleTypes.test(type)))
    .map(articleOf);
  return articles.reduce<LinkedArticle | null>(
    (best, next) => (best && (best.body?.length ?? 0) >= (next.body?.length ?? 0) ? best : next),
    null,
  );
};
