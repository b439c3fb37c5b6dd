import fc from "fast-check";

/** Pieces that mean something to one parser or another, among any characters at all. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    ..."< > & \" ' ` # * _ [ ] ( ) | \\ \n \r \t --- ``` <!-- --> ]]> <![CDATA[ <script> </script> <p> </p>".split(" "),
    "\n\n",
    "\u0000",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ud800",
    "\u2028",
    "&#0;",
    "&#x202e;",
    "__proto__",
    "The mayor said that 40 people left. ",
    "“It is closed,” she said. ",
    "[link](javascript:alert(1))",
    "![x](http://127.0.0.1/x.png)",
    '<img src=x onerror="alert(1)">',
    '<div class="related" hidden style="display:none">',
    "<table><tr><td>",
    "<ul><li>",
    '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"x"}</script>',
    "title: x\n",
  ),
);

/** A text that may be anything, with some sense in it. */
export const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

/** A page, more or less. */
export const page = text.map(
  (inner) => `<html><head><title>A page</title></head><body><p>A first paragraph.</p>${inner}`,
);

/** A text with something between its `---` that may or may not be front matter. */
export const frontMatter = fc
  .tuple(text, text)
  .map(([front, body]) => `---\n${front}\n---\n\n${body}\nThe council met on Monday and agreed on a plan.`);

export const key = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "a/../../etc/passwd",
    "/x",
    "..",
    "a//b",
    "a\\b",
    "a/\u0000",
    "x".repeat(2_000),
    "__proto__",
    "a/story.json",
  ),
);
