import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** A real Chromium, Debian's package as a rule. */
export const launch = (): Promise<Browser> => {
  if (!existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}: install it (apt-get install chromium) or set CHROMIUM_PATH`);
  }
  // Containers run as root, and Chromium refuses its sandbox to root.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
};

/** A page with everything that it did on its own since it was opened. */
export interface Opened {
  readonly page: Page;
  /** Addresses that it asked for, its own first. */
  readonly requests: readonly string[];
  /** What it wrote to the console, errors that it threw, and dialogs that it opened. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export const address = "http://report.test/stories/story/summary.html";

/** Opens markup as if it came from a server. Nothing but the page itself is to be had there. */
export const open = async (browser: Browser, markup: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.route("**/*", (route) => {
    requests.push(route.request().url());
    return route.request().url() === address
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: markup })
      : route.abort();
  });
  await page.goto(address);
  return { page, requests, complaints, close: () => context.close() };
};

/** Opens every fold, so that a check sees all of the page. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
