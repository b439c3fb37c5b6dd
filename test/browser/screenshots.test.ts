import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, open } from "./chromium.ts";
import { pages } from "./pages.ts";

/** For people to look at; not under version control. */
const folder = join(import.meta.dirname, "screenshots");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

const views = [
  { name: "light", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "phone", options: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 } },
] as const;

it.each(["bridge", "arabic", "agreement", "rejected", "single", "hostile", "index"] as const)(
  "pictures of %s",
  async (name) => {
    for (const view of views) {
      const { page, close } = await open(browser, pages[name], view.options);
      const path = join(folder, `${name}-${view.name}.png`);
      await page.screenshot({ path, fullPage: true });
      expect(statSync(path).size).toBeGreaterThan(5_000);
      await close();
    }
    const { page, close } = await open(browser, pages[name]);
    const path = join(folder, `${name}-print.pdf`);
    await page.pdf({ path, format: "A4", preferCSSPageSize: false });
    expect(statSync(path).size).toBeGreaterThan(5_000);
    await close();
  },
);
