import { fc, test } from "@fast-check/vitest";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { wildText } from "../../../../test/fixtures/report/wild-text.ts";
import { visibleText } from "../plain-text.ts";
import { escapeHtml, html, trusted } from "./html-tag.ts";

describe("html", () => {
  it("escapes text, keeps markup, flattens lists, drops what is absent", () => {
    const item = html`<li>${"<b>"}</li>`;
    expect(html`<ul class="${'"x'}">${[item, item]}${null}${undefined}${false}${0}</ul>`.markup).toBe(
      '<ul class="&quot;x"><li>&lt;b&gt;</li><li>&lt;b&gt;</li>0</ul>',
    );
    expect(html`${trusted("<hr>")}`.markup).toBe("<hr>");
  });

  it("leaves nothing in the text that can begin or end markup", () => {
    expect(escapeHtml(`<a href='x' title="y">&\``)).toBe("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;&#96;");
  });

  test.prop([wildText, wildText])("any text reads back as itself, in elements and attributes", (text, title) => {
    const fragment = JSDOM.fragment(html`<p title="${title}">${text}</p><i></i>`.markup);
    const [paragraph, rest, ...more] = fragment.childNodes;
    expect(more).toEqual([]);
    expect(rest?.nodeName).toBe("I");
    expect(paragraph?.childNodes.length).toBe(visibleText(text) === "" ? 0 : 1);
    expect(paragraph?.textContent).toBe(visibleText(text));
    expect((paragraph as Element).getAttribute("title")).toBe(visibleText(title));
    expect((paragraph as Element).getAttributeNames()).toEqual(["title"]);
  });

  test.prop([fc.array(wildText)])("lists of text are the text of the list", (texts) => {
    expect(html`${texts}`.markup).toBe(texts.map((text) => html`${text}`.markup).join(""));
  });
});
