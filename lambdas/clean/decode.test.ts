import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const german = "Die Bürgermeisterin von Köln-Süd eröffnet am Montag die größte Straßenbahnhalle der Region. ".repeat(4);
const russian = "Мэр города открыл новый мост через реку, движение начнётся в понедельник утром. ".repeat(4);
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

describe("bytes as text", async () => {
  test.each(["utf-8", "utf-16le", "utf-16be"])("by the byte order mark: %s", async (encoding) => {
    expect(
      (await decodeText(iconv.encode(german, encoding, { addBOM: true }), "text/html; charset=iso-8859-1"))?.text,
    ).toBe(german);
  });

  test.each(["utf-16le", "utf-16be"])("%s without a mark", async (encoding) => {
    expect((await decodeText(iconv.encode(german, encoding), null))?.text).toBe(german);
  });

  test("by the header, then by the page", async () => {
    const bytes = iconv.encode(page("windows-1251", russian), "windows-1251");
    expect((await decodeText(bytes, null))?.text).toContain(russian);
    expect((await decodeText(iconv.encode(russian, "koi8-r"), "text/plain; charset=KOI8-R"))?.text).toBe(russian);
  });

  test("UTF-8 is UTF-8, whatever is declared", async () => {
    expect(
      (await decodeText(Buffer.from(page("iso-8859-1", german)), "text/html; charset=windows-1251"))?.text,
    ).toContain(german);
  });

  test("a page that says Latin-1 means Windows-1252", async () => {
    const text = page("iso-8859-1", "“Quote” – and a dash …");
    expect((await decodeText(iconv.encode(text, "windows-1252"), null))?.text).toBe(text);
  });

  test.each([
    ["windows-1252", german],
    ["windows-1251", russian],
    ["shift_jis", "市長は月曜日に新しい橋を開通させると発表した。工事は来年の春まで続く見込みだ。".repeat(4)],
    ["euc-kr", "시장은 월요일에 새 다리를 개통한다고 발표했다. 공사는 내년 봄까지 계속될 것이다. ".repeat(4)],
  ])("undeclared %s is detected", async (encoding, text) => {
    expect((await decodeText(iconv.encode(text, encoding), null))?.text).toBe(text);
  });

  test("UTF-8 that was converted twice is put right", async () => {
    const twice = iconv.decode(Buffer.from("Köln – “größer” als München, sagt André"), "windows-1252");
    expect((await decodeText(Buffer.from(twice), null))?.text).toBe("Köln – “größer” als München, sagt André");
  });

  test("a cut-off character is a doubt, not another encoding", async () => {
    const bytes = Buffer.from(german);
    const decoded = await decodeText(Buffer.concat([bytes, Buffer.of(0xe2, 0x80)]), null);
    expect(decoded?.text.startsWith(german)).toBe(true);
    expect(decoded?.doubt).not.toBeNull();
  });

  test("gives text or null for any bytes, and keeps all UTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(null, "text/html; charset=x-unknown", "text/plain;charset=gbk"),
        async (bytes, type) => {
          const decoded = await decodeText(bytes, type);
          return decoded === null || typeof decoded.text === "string";
        },
      ),
    );
  });
});
