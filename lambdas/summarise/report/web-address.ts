import { plainText } from "./plain-text.ts";

export interface WebAddress {
  /** Normalised by the URL parser: ASCII only, percent-encoded, host in Punycode. */
  readonly href: string;
  /** Host without `www.`, for people. */
  readonly host: string;
}

/** The address if it is one that may become a link: absolute, http or https, without credentials. Else null. */
export const webAddress = (raw: string | null): WebAddress | null => {
  if (raw === null || !URL.canParse(plainText(raw))) return null;
  const url = new URL(plainText(raw));
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  // `https://bank.example@evil.example/` reads as the first and leads to the second.
  if (url.username !== "" || url.password !== "") return null;
  // Node's parser lets a quote or a backtick into a host, and a backtick into a query.
  if (!/^[a-z0-9._:[\]-]+$/.test(url.host)) return null;
  return { href: url.href.replaceAll("`", "%60"), host: url.host.replace(/^www\./, "") };
};
