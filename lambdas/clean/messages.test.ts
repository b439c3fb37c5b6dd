import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnusableInput } from "../../shared/errors.ts";
import { decodeKey, keysIn } from "./messages.ts";

const s3Event = (...keys: string[]) => JSON.stringify({ Records: keys.map((key) => ({ s3: { object: { key } } })) });

describe("the messages of the upload queue", () => {
  it("names every record's key, decoded, once", () => {
    expect(keysIn(s3Event("a/x+y.html", "a/%C3%BCber%2Bmorgen.txt", "a/x+y.html"))).toEqual([
      "a/x y.html",
      "a/über+morgen.txt",
    ]);
  });

  it("takes the sweep's recheck, whose keys are plain", () => {
    expect(keysIn('{"recheck":["a/x+y.html"]}')).toEqual(["a/x+y.html"]);
  });

  it("has nothing to do for S3's test event", () => {
    expect(keysIn('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"}')).toEqual([]);
  });

  it.each(["", "null", "[]", "{}", '{"Records":{}}', s3Event(""), s3Event("%E0%A4%A"), '{"recheck":[]}'])(
    "refuses %j, so that it is seen",
    (body) => expect(() => keysIn(body)).toThrow(UnusableInput),
  );

  it("throws nothing else, whatever comes", () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ Records: [value] })),
    );
    fc.assert(
      fc.property(body, (text) => {
        try {
          for (const key of keysIn(text)) expect(key).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableInput);
        }
      }),
    );
  });

  it("decodes what S3 encodes", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (key) => {
        fc.pre(key.isWellFormed());
        expect(decodeKey(encodeURIComponent(key).replace(/%20/g, "+"))).toBe(key);
      }),
    );
  });
});
