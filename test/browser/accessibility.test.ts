import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, open, unfold } from "./chromium.ts";
import { pageNames, pages } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

// On the large page, one of each suffices: axe's time grows with the number of elements.
const checked = pageNames.filter((name) => name !== "crowd");

describe.each(["light", "dark"] as const)("axe finds nothing in the %s scheme", (colorScheme) => {
  describe.each([360, 1440])("at %i px", (width) => {
    it.each(checked)("on %s", async (name) => {
      const { page, close } = await open(browser, pages[name], { colorScheme, viewport: { width, height: 900 } });
      await unfold(page);
      const mark = page.locator(".m").first();
      if ((await mark.count()) > 0) await mark.click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes
              .map(({ html }) => html.slice(0, 120))
              .slice(0, 3)
              .join(" ")}`,
        ),
      ).toEqual([]);
      await close();
    });
  });
});

it("on the large page as it opens", async () => {
  const { page, close } = await open(browser, pages.crowd);
  const { violations } = await new AxeBuilder({ page }).exclude("details").analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  await close();
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
