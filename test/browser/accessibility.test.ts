import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../lambdas/summarise/report/html.ts";
import { limits } from "../../shared/limits.ts";
import { makeCrowd } from "../fixtures/report/crowd.ts";
import { launch, open, unfold } from "./chromium.ts";
import { pages } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What axe has to say, with every fold and a note open. */
const violationsOf = async (markup: string, options: BrowserContextOptions): Promise<readonly string[]> => {
  const { page, close } = await open(browser, markup, options);
  await unfold(page);
  const mark = page.locator(".m").first();
  if ((await mark.count()) > 0) await mark.click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .options({ resultTypes: ["violations"] })
    .analyze();
  await close();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" ")}`,
  );
};

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

describe("axe finds nothing", () => {
  it.each([
    ["light", "a desk", desk],
    ["dark", "a desk", desk],
    ["light", "a phone", phone],
    ["dark", "a phone", phone],
  ] as const)("in the %s scheme on %s", async (colorScheme, _where, viewport) => {
    expect(await violationsOf(pages.bridge, { colorScheme, viewport })).toEqual([]);
  });

  it.each(["arabic", "agreement", "single", "rejected", "index"] as const)("on %s", async (name) => {
    expect(await violationsOf(pages[name], { viewport: phone })).toEqual([]);
  });

  // axe's time grows with the elements: ten sources draw the same picture as fifty, and texts are checked above.
  it("on a page of many sources", async () => {
    const { summary } = makeCrowd(10, 4, 12);
    expect(await violationsOf(renderHtml(summary, []), { viewport: desk })).toEqual([]);
  });

  it("on a page of so many sources that bars take the place of dots", async () => {
    const { summary } = makeCrowd(limits.maxPageMatrixSources + 1, 1, 12);
    expect(await violationsOf(renderHtml(summary, []), { viewport: phone })).toEqual([]);
  });
});

it("a screen reader finds headings in order, landmarks and a table with its headers", async () => {
  const { page, close } = await open(browser, pages.bridge);
  const outline = await page.locator("h1, h2, h3").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(outline.filter((level) => level === 1)).toHaveLength(1);
  expect(outline.every((level, i) => i === 0 || level - (outline[i - 1] ?? 0) <= 1)).toBe(true);
  expect(await page.getByRole("main").count()).toBe(1);
  expect(await page.getByRole("navigation").count()).toBe(1);
  const table = page.getByRole("table", { name: "Who reports what" });
  expect(await table.getByRole("columnheader", { name: /The Harbour Courier/ }).count()).toBe(1);
  const first = table.getByRole("row").nth(1);
  expect(await first.getByRole("rowheader").textContent()).toMatch(/^The Alder Bridge/);
  expect(await first.getByRole("cell").allTextContents()).toContain("yes, as a copy");
  await close();
});
