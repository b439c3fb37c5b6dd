import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../shared/limits.ts";
import { launch, open, unfold } from "./chromium.ts";
import { pageNames, pages } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each([360, 768, 1440])("at %i px", (width) => {
  it.each(pageNames)("%s fits: no horizontal scroll, nothing sticks out", async (name) => {
    const { page, close } = await open(browser, pages[name], { viewport: { width, height: 800 } });
    await unfold(page);
    const layout = await page.evaluate(() => {
      // Only the picture of the coverage may scroll, within itself; the link that skips stands outside until it has the focus.
      const free = document.querySelectorAll("body *:not(.scroll *, .skip, .sr, [popover], [popover] *)");
      const outside = [...free].filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (left < -0.5 || right > innerWidth + 0.5);
      });
      return {
        scroll: document.documentElement.scrollWidth,
        view: innerWidth,
        outside: outside.map(
          (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`,
        ),
      };
    });
    expect(layout.scroll).toBeLessThanOrEqual(layout.view);
    expect(layout.outside).toEqual([]);
    await close();
  });

  it("the picture of five sources needs no scrolling of its own", async () => {
    const { page, close } = await open(browser, pages.bridge, { viewport: { width, height: 800 } });
    const [inner = 0, outer = 0] = await page
      .locator(".scroll")
      .evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer);
    await close();
  });

  it("a note opens within the view", async () => {
    const { page, close } = await open(browser, pages.bridge, { viewport: { width, height: 800 } });
    for (const mark of [page.locator(".m").first(), page.locator(".share .m").last()]) {
      await mark.click();
      const box = await page.locator(".n:popover-open").boundingBox();
      expect(box).not.toBeNull();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800.5);
      await page.keyboard.press("Escape");
    }
    await close();
  });
});

it("positions stand side by side on a wide screen and below each other on a phone", async () => {
  for (const [width, sideBySide] of [
    [1440, true],
    [360, false],
  ] as const) {
    const { page, close } = await open(browser, pages.bridge, { viewport: { width, height: 800 } });
    const tops = await page
      .locator("#d1 .position")
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(tops[0] === tops[1]).toBe(sideBySide);
    await close();
  }
});

it("50 sources and 100 disagreements stay below the limit, whole and readable", async () => {
  expect(Buffer.byteLength(pages.crowd)).toBeLessThan(limits.maxPageBytes);
  const { page, close } = await open(browser, pages.crowd);
  expect(await page.locator(".dispute").count()).toBe(100);
  expect(await page.locator("details.article").count()).toBe(50);
  const folded = page.locator("details.dispute").last();
  await folded.locator("summary").click();
  expect(await folded.locator(".position").first().isVisible()).toBe(true);
  // Layout cost grows with the number of elements; pages of this many are common.
  expect(await page.locator("*").count()).toBeLessThan(25_000);
  await close();
});
