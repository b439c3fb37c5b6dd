import { describe, expect, test } from "vitest";
import { cleanUpload } from "./clean.ts";

const sentence = (n: number): string =>
  `In year ${1990 + n} the town of Fallow sold parcel number ${n} to a farmer, and the money went into its roads.`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${sentence(n)}</p>`).join("\n");
const page = (title: string, body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const judged = async (html: string) => {
  const body = Buffer.from(html);
  const upload = { key: "a/b.html", body, bytes: body.length, contentType: "text/html", contentEncoding: null };
  return cleanUpload({ ...upload, metadata: {}, versionId: null, etag: "e" }, { mode: "balanced" });
};

describe("the verdict on a page", () => {
  test("an article is ok", async () => {
    const record = await judged(
      page("Fallow sells land", `<article><h1>Fallow sells land</h1>${paragraphs(8)}</article>`),
    );
    expect(record).toMatchObject({ status: "cleaned", verdict: { grade: "ok", notes: [] } });
  });

  test("a large page that gives a line or two is seen", async () => {
    const filler = `<div class="ad"><img src="data:,${"x".repeat(145_000)}"></div>`;
    const record = await judged(page("Fallow", `${filler}<p>Please wait for the page.</p>`));
    expect(record).toMatchObject({ status: "rejected", reason: { code: "nothing-left" } });
    if (record.status === "rejected") expect(record.reason.message).toMatch(/\d+ words .* page of 14\d KB/);
  });

  test("a brief is doubtful, not gone", async () => {
    const record = await judged(page("Fallow", `<article><h1>Fallow</h1>${paragraphs(2)}</article>`));
    expect(record).toMatchObject({ status: "cleaned", verdict: { grade: "doubtful" } });
  });

  test("a teaser for subscribers is a paywall", async () => {
    const linked = `<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>`;
    const record = await judged(page("Fallow", `<article><h1>Fallow</h1>${paragraphs(1)}</article>`, linked));
    expect(record).toMatchObject({ status: "rejected", reason: { code: "paywall" } });
  });

  test.each(["404 Not Found", "403 Forbidden", "Just a moment...", "Access Denied"])(
    "%s is an error page",
    async (title) => {
      const record = await judged(
        page(title, `<h1>${title}</h1><p>The request could not be answered. Try again later.</p>`),
      );
      expect(record).toMatchObject({ status: "rejected", reason: { code: "error-page" } });
    },
  );

  test("a page of links is a listing", async () => {
    const links = Array.from(
      { length: 40 },
      (_, n) => `<li><a href="/${n}"><h3>Farmer ${n} buys land in Fallow</h3></a></li>`,
    );
    const record = await judged(page("News", `<main><h1>News</h1><ul>${links.join("")}</ul></main>`));
    expect(record).toMatchObject({ status: "rejected", reason: { code: "listing-page" } });
  });
});
