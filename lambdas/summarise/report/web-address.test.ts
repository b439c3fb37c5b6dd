import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { webAddress } from "./web-address.ts";

describe("webAddress", () => {
  it.each([
    ["https://www.paper.example/a?b=c#d", "https://www.paper.example/a?b=c#d", "paper.example"],
    [" HTTP://Paper.example ", "http://paper.example/", "paper.example"],
    ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4", "xn--bcher-kva.example"],
    ["https://paper.example/?`a", "https://paper.example/?%60a", "paper.example"],
    ["https://[::1]:8080/", "https://[::1]:8080/", "[::1]:8080"],
    ["https://paper.example:8443/", "https://paper.example:8443/", "paper.example:8443"],
  ])("%s is a link", (raw, href, host) => {
    expect(webAddress(raw)).toEqual({ href, host });
  });

  it.each([
    null,
    "",
    "paper.example",
    "/relative",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0000javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:a@b.example",
    "https://bank.example@evil.example/",
    "https://",
    'https://a"b.example/',
    "https://a`b.example/",
  ])("%j is none", (raw) => {
    expect(webAddress(raw)).toBeNull();
  });

  test.prop([wildText])("is http or https, in characters that need no escaping in a quoted attribute", (raw) => {
    const address = webAddress(raw);
    if (address !== null) expect(address.href).toMatch(/^https?:\/\/[^\s"<>`]+$/);
  });
});
