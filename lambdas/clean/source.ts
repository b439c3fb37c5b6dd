import type { SourceMetadata } from "../../shared/contracts/article.ts";
import { limits } from "../../shared/limits.ts";
import { canonicalLine } from "./canonical.ts";

const maxFieldChars = limits.maxTitleChars;

const clipped = (value: string | null | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const line = canonicalLine(value);
  if (line === "") return null;
  return line.length <= maxFieldChars
    ? line
    : `${line
        .slice(0, maxFieldChars - 1)
        .toWellFormed()
        .replaceAll("\ufffd", "")}…`;
};

/** An absolute http(s) address, normalised and without user information; null for anything else. */
export const httpAddress = (value: string | null | undefined, base?: string | null): string | null => {
  if (!value) return null;
  try {
    const url = new URL(value.trim(), base ?? undefined);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    url.username = "";
    url.password = "";
    return url.href.length <= 2_000 ? url.href : null;
  } catch {
    return null;
  }
};

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A published time as ISO 8601 (a date, or a date-time as far as the zone is known), or null when it can't be read. */
export const isoTime = (value: string | null | undefined): string | null => {
  const raw = value?.trim() ?? "";
  const match = iso.exec(raw);
  if (match) {
    const [, date, time, seconds, zone] = match;
    if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
    if (time === undefined || Number.isNaN(Date.parse(`${date}T${time}:00Z`))) return date!;
    const offset = zone?.toUpperCase() ?? "";
    return `${date}T${time}${seconds ?? ":00"}${/^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset}`;
  }
  // "Tue, 05 Mar 2024 10:00:00 GMT", "March 5, 2024": only with a year of four digits and the month as a word, since
  // 03/05/2024 is two different days.
  if (!/\b(?:19|20)\d{2}\b/.test(raw) || !/\p{L}{3}/u.test(raw) || raw.length > 60) return null;
  const zoned = /\d{2}:\d{2}/.test(raw) && /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\)?$/.test(raw);
  const instant = Date.parse(zoned ? raw : `${raw} UTC`);
  if (Number.isNaN(instant)) return null;
  const text = new Date(instant).toISOString();
  return zoned ? text.replace(".000Z", "Z") : text.slice(0, 10);
};

const fileName = (key: string): string => {
  const name = key.slice(key.lastIndexOf("/") + 1);
  return name.replace(/\.[A-Za-z0-9]{1,8}$/, "") || name;
};

const decoded = (value: string): string => {
  // S3 hands metadata outside ASCII as RFC 2047 words or percent-escaped by the uploader.
  const word = /^=\?utf-8\?([bq])\?(.*)\?=$/i.exec(value);
  if (word) {
    const body = word[2]!;
    if (word[1]!.toLowerCase() === "b") return Buffer.from(body, "base64").toString("utf8");
    return Buffer.from(
      body
        .replaceAll("_", " ")
        .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ).toString("utf8");
  }
  if (!/%[\dA-F]{2}/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** What the uploader said in the object's user metadata (`source`, `url`, `title`, `author`, `published`). */
export const uploaderSource = (metadata: Readonly<Record<string, string>>): Partial<SourceMetadata> => {
  const given = new Map(Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), decoded(value)]));
  const of = (name: string): string | null => given.get(name) ?? null;
  return Object.fromEntries(
    Object.entries({
      name: of("source"),
      url: of("url"),
      title: of("title"),
      author: of("author"),
      published: of("published"),
    }).filter(([, value]) => value !== null),
  );
};

const siteOf = (url: string | null): string | null => (url ? new URL(url).hostname.replace(/^www\./, "") : null);

/**
 * The article's source, each field from the first layer that has a usable one: what the uploader said, then what the
 * content says about itself; the name falls back to the site of the address, then to the file's name.
 */
export const sourceOf = (key: string, layers: readonly Partial<SourceMetadata>[]): SourceMetadata => {
  const pick = (read: (layer: Partial<SourceMetadata>) => string | null): string | null => {
    for (const layer of layers) {
      const value = read(layer);
      if (value !== null) return value;
    }
    return null;
  };
  const url = pick((layer) => httpAddress(layer.url));
  return {
    name: pick((layer) => clipped(layer.name)) ?? siteOf(url) ?? clipped(fileName(key)) ?? key,
    url,
    title: pick((layer) => clipped(layer.title)),
    author: pick((layer) => clipped(layer.author)),
    published: pick((layer) => isoTime(layer.published)),
  };
};
