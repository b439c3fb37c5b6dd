import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bridge } from "../fixtures/report/bridge.ts";
import { launch, open } from "./chromium.ts";
import { pages } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const quote = bridge.summary.summary[0]?.citations[0]?.quote as string;
const openNote = ".n:popover-open";

/** Text of the element that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

const tabTo = async (page: Page, label: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)).startsWith(label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`40 presses of Tab don't reach ${label}`);
};

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

// The page has no script of its own; with scripts switched off, everything must be just the same.
describe.each([true, false])("with JavaScript %s", (javaScriptEnabled) => {
  it("the keyboard reaches a quote, its place in the article, and the way back", async () => {
    const { page, close } = await open(browser, pages.bridge, { javaScriptEnabled });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("To the summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "Source 1,");
    // The focus alone shows the note after a moment; Enter keeps it.
    await page.locator(openNote).waitFor();
    await page.keyboard.press("Enter");
    expect(await page.locator(openNote).textContent()).toContain(quote);
    await page.keyboard.press("Escape");
    expect(await page.locator(openNote).count()).toBe(0);
    expect(await focused(page)).toMatch(/^Source 1,/);
    await page.keyboard.press("Enter");
    await page.locator(openNote).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("In the article");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#s1-1$/);
    await expect.poll(() => inView(page, "#s1-1")).toBe(true);
    expect(await page.locator("#s1-1").textContent()).toBe(quote);
    await page.goBack();
    await expect.poll(() => inView(page, "#p1")).toBe(true);
    await close();
  });

  it("hovering a mark shows the quote in its context, leaving it takes it away", async () => {
    const { page, close } = await open(browser, pages.bridge, { javaScriptEnabled });
    const mark = page.locator(".summary > p .m").first();
    const note = page.locator(".summary > p .n").first();
    expect(await note.isVisible()).toBe(false);
    await mark.hover();
    await note.waitFor({ state: "visible" });
    expect(await note.textContent()).toContain(
      bridge.articles[0]?.article.text.slice(quote.length + 2, quote.length + 20),
    );
    await page.locator("h1").hover();
    await note.waitFor({ state: "hidden" });
    await close();
  });

  it("tabbing to a mark shows the quote, tabbing on takes it away", async () => {
    const { page, close } = await open(browser, pages.bridge, { javaScriptEnabled });
    await tabTo(page, "Source 1,");
    const note = page.locator(".summary > p .n").first();
    await note.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "hidden" });
    await close();
  });

  it("a tap on a phone opens the quote at the foot of the screen, a tap elsewhere closes it", async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled };
    const { page, close } = await open(browser, pages.bridge, phone);
    await page.locator(".summary > p .m").first().tap();
    await page.locator(openNote).waitFor();
    const box = await page.locator(openNote).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    await page.locator("h1").tap();
    expect(await page.locator(openNote).count()).toBe(0);
    await close();
  });

  it("folds open: every sentence with its quotes, articles, removed pieces", async () => {
    const { page, close } = await open(browser, pages.bridge, { javaScriptEnabled });
    await page.locator(".quotes > summary").click();
    expect(await page.locator(".quotes li li").first().isVisible()).toBe(true);
    await page.locator(".article > summary").first().click();
    await page.locator(".article .cut > summary").first().click();
    expect(await page.locator(".article .cut li").first().textContent()).toMatch(/^share bar Share this story/);
    await close();
  });

  it("“disputed” leads to the disagreement", async () => {
    const { page, close } = await open(browser, pages.bridge, { javaScriptEnabled });
    await page.locator("#p2 .disputed").click();
    await expect.poll(() => inView(page, "#d2 h3")).toBe(true);
    await close();
  });

  it("a link to a folded disagreement unfolds it", async () => {
    const { page, close } = await open(browser, pages.crowd, { javaScriptEnabled });
    await page.goto(`${page.url()}#d6`);
    await page.locator("#p12 .disputed").click();
    await page.locator("#d12 + .positions .position").first().waitFor({ state: "visible" });
    await close();
  });
});

describe("in a browser that can’t show interest by itself", () => {
  // What such a browser would do with the page: it doesn't know the attribute, and takes the style sheet's other branch.
  const older = pages.bridge
    .replaceAll(/ interestfor="[^"]*"/g, "")
    .replace("@supports not (interest-delay:", "@supports not (no-such-property:");

  it("hovering, tabbing and clicking show the quote all the same", async () => {
    const { page, close } = await open(browser, older, { bypassCSP: true });
    const note = page.locator(".summary > p .n").first();
    expect(await note.isVisible()).toBe(false);
    await page.locator(".summary > p .m").first().hover();
    await note.waitFor({ state: "visible" });
    await note.hover();
    expect(await note.isVisible()).toBe(true);
    await page.locator("h1").hover();
    await note.waitFor({ state: "hidden" });
    await tabTo(page, "Source 1,");
    await note.waitFor({ state: "visible" });
    await page.keyboard.press("Enter");
    expect(await page.locator(openNote).count()).toBe(1);
    await close();
  });

  it("nothing lies over the page where popovers are unknown", async () => {
    const ancient = older.replaceAll(" popover ", " ").replaceAll(/ popovertarget(action)?="[^"]*"/g, "");
    const { page, close } = await open(browser, ancient, { bypassCSP: true });
    expect(await page.locator(".n").evaluateAll((all) => all.filter((note) => note.checkVisibility()).length)).toBe(0);
    await tabTo(page, "Source 1,");
    await page.locator(".summary > p .n").first().waitFor({ state: "visible" });
    await close();
  });
});

it("print shows the quotes and the picture, not the notes and the articles’ texts", async () => {
  const { page, close } = await open(browser, pages.bridge);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".quotes li li").first().isVisible()).toBe(true);
  expect(await page.locator(".matrix, .few").first().isVisible()).toBe(true);
  expect(await page.locator("nav").isVisible()).toBe(false);
  expect(await page.locator(".article").first().isVisible()).toBe(false);
  expect(await page.locator(".n").first().isVisible()).toBe(false);
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
  await close();
});

it("a fold that a printed page needs is printed open", async () => {
  const { page, close } = await open(browser, pages.crowd);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#d100 + .positions .position").first().isVisible()).toBe(true);
  await close();
});
