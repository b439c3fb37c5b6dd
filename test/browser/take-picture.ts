import { pathToFileURL } from "node:url";
import { launch } from "./chromium.ts";

// node test/browser/take-picture.ts <page.html> <picture.png>: the top of a page, as the README shows it.
const [page, picture] = process.argv.slice(2);
if (page === undefined || picture === undefined) {
  console.error("usage: npm run picture -- <page.html> <picture.png>");
  process.exit(2);
}
const browser = await launch();
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
}
