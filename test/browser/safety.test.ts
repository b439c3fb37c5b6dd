import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attacks } from "../fixtures/report/hostile.ts";
import { address, launch, open, unfold } from "./chromium.ts";
import { pageNames, pages } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe("on every page", () => {
  it.each(pageNames)("%s asks for nothing, says nothing on the console and runs nothing", async (name) => {
    const { page, requests, complaints, close } = await open(browser, pages[name]);
    await unfold(page);
    for (const mark of await page
      .locator(".m")
      .all()
      .then((all) => all.slice(0, 5))) {
      await mark.click();
      await page.keyboard.press("Escape");
    }
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(pageNames)("%s has no element that could load, run or send, and only harmless links", async (name) => {
    const { page, close } = await open(browser, pages[name]);
    const found = await page.evaluate(() => ({
      active: document.querySelectorAll(
        "script, img, iframe, object, embed, svg, form, input, textarea, base, link, audio, video, [style], [srcdoc], [autofocus], meta[http-equiv=refresh]",
      ).length,
      handlers: [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name: attribute }) => attribute.startsWith("on")),
      ).length,
      odd: [...document.querySelectorAll("a")].flatMap(({ href, rel }) => {
        const { protocol, pathname, origin } = new URL(href);
        const inside = origin === location.origin && pathname.startsWith("/stories/");
        const outside = /^https?:$/.test(protocol) && rel.includes("noopener") && rel.includes("nofollow");
        return inside || outside ? [] : [href];
      }),
      styles: document.styleSheets.length,
    }));
    expect(found).toEqual({ active: 0, handlers: 0, odd: [], styles: 1 });
    await close();
  });

  it.each(pageNames)("%s has unique ids, and every link inside the page leads somewhere", async (name) => {
    const { page, close } = await open(browser, pages[name]);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const targets = [...document.querySelectorAll("a[href^='#']")].map(
        (link) => link.getAttribute("href")?.slice(1) ?? "",
      );
      const notes = [...document.querySelectorAll("[popovertarget]")].map(
        (mark) => mark.getAttribute("popovertarget") ?? "",
      );
      const known = new Set(ids);
      return { twice: ids.length - known.size, lost: [...targets, ...notes].filter((id) => !known.has(id)) };
    });
    expect(found).toEqual({ twice: 0, lost: [] });
    await close();
  });
});

it("hostile text is there, and it is text", async () => {
  const { page, close } = await open(browser, pages.hostile);
  const shown = await page.locator("main").textContent();
  for (const attack of attacks.slice(0, 9)) expect(shown).toContain(attack);
  expect(await page.title()).toContain("<script>");
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("block");
  await close();
});

it("the content security policy stops what escaping would have let through", async () => {
  const slip = `<script>document.title = "owned"</script><img src="https://tracker.example/p.png"><style>body{display:none}</style><p style="color:red" id="slip">x</p>`;
  const { page, requests, complaints, close } = await open(browser, pages.bridge.replace("<main", `${slip}<main`));
  expect(await page.title()).not.toBe("owned");
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("block");
  expect(await page.locator("#slip").evaluate((element) => getComputedStyle(element).color)).not.toBe("rgb(255, 0, 0)");
  expect(requests).toEqual([address]);
  expect(complaints.length).toBeGreaterThanOrEqual(4);
  await close();
});

it("text of right-to-left scripts keeps its own direction and language", async () => {
  const { page, close } = await open(browser, pages.arabic);
  for (const selector of ["h1", ".summary > p", "blockquote", ".claim", ".title"]) {
    expect(
      await page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe("rtl");
  }
  expect(await page.locator("blockquote").first().getAttribute("lang")).toBe("ar");
  expect(await page.locator(".deck").evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
  await close();
});
