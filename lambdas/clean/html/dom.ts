import type { DOMWindow } from "jsdom";

let shared: Promise<DOMWindow> | null = null;

// jsdom makes a style declaration for every element that is asked for one, and loads its CSS parser for each. The
// markup that comes here has no styles left, so one empty answer serves all.
const noStyle = Object.freeze({ display: "", visibility: "" });

const openWindow = async (): Promise<DOMWindow> => {
  // Loaded only for a page whose answer is in doubt: half a second and 70 MB that others do without.
  // The default export is there however the package was loaded: in a bundle's chunk, packages in CommonJS have no other.
  const { JSDOM } = (await import("jsdom")).default;
  // No `runScripts` and no `resources`: nothing in a page runs or reaches the network.
  const { window } = new JSDOM("<!doctype html>", { url: "https://page.invalid/" });
  Object.defineProperty(window.HTMLElement.prototype, "style", { configurable: true, get: () => noStyle });
  return window;
};

/**
 * The document behind plain methods. On a document itself each property is first looked for among the names of its
 * forms and pictures (HTML, 3.1.6), by a walk through the whole tree after each change.
 */
const plainly = (window: DOMWindow, document: Document): Document => {
  const of = window.Document.prototype;
  const { documentElement, body, head, firstChild, title, baseURI, documentURI } = document;
  const methods = ["createElement", "createTextNode", "getElementsByTagName", "querySelectorAll"] as const;
  const bound = methods.map((name) => [name, (of[name] as (...given: never[]) => unknown).bind(document)]);
  const plain = { documentElement, body, head, firstChild, title, baseURI, documentURI, ...Object.fromEntries(bound) };
  return plain as unknown as Document;
};

/**
 * Markup as a document, by the standard's rules. One window serves all pages: a window per page costs twice the time
 * and memory. The seam behind which another DOM can be tried.
 */
export const documentOf = async (html: string): Promise<Document> => {
  shared ??= openWindow();
  const window = await shared;
  return plainly(window, new window.DOMParser().parseFromString(html, "text/html"));
};
