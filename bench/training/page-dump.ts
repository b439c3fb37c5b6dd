import { type ChildNode, type Element, isTag, isText, type ParentNode } from "domhandler";
import { parseDocument } from "htmlparser2";

/** A line of a page's text, with the level of the heading it stands in (0: none). */
export interface DumpedLine {
  readonly text: string;
  readonly heading: number;
}

/** How a page is written down: programs that turn pages into text differ in just these. */
export interface DumpStyle {
  /** Whether a blank line stands between paragraphs, and between any two blocks. */
  readonly paragraphGaps: boolean;
  readonly blockGaps: boolean;
  /** `* ` before list items and `# ` before headings. */
  readonly marks: boolean;
}

const unseen = new Set(
  "script style noscript svg template head iframe select textarea object canvas audio video math".split(" "),
);
const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em font i img ins del kbd label mark q s samp small span strong sub sup time tt u var wbr button input picture source".split(
    " ",
  ),
);
const spaced = new Set("p h1 h2 h3 h4 h5 h6 blockquote ul ol table pre figure article section".split(" "));

/** The page's root for dumping. */
export const parsePage = (html: string): ParentNode => parseDocument(html, { decodeEntities: true });

/** The text of a part of a page, line by line; empty strings are blank lines. */
export const dump = (root: ParentNode | ChildNode, style: DumpStyle): DumpedLine[] => {
  const lines: DumpedLine[] = [];
  let open = "";
  let heading = 0;
  let mark = "";
  const flush = (): void => {
    const text = open.replace(/\s+/g, " ").trim();
    if (text) lines.push({ text: mark + text, heading });
    if (text) mark = "";
    open = "";
  };
  const gap = (): void => {
    if (lines.length > 0 && lines.at(-1)!.text !== "") lines.push({ text: "", heading: 0 });
  };
  const walk = (node: ChildNode | ParentNode): void => {
    if (isText(node as ChildNode)) {
      open += (node as unknown as { data: string }).data;
      return;
    }
    if (!("children" in node)) return;
    const name = isTag(node) ? (node as Element).name : "";
    if (unseen.has(name)) return;
    if (
      isTag(node) &&
      (("hidden" in node.attribs && !node.attribs["id"]?.startsWith("S:")) || node.attribs["aria-hidden"] === "true")
    )
      return;
    if (name === "br") {
      flush();
      return;
    }
    const block = name !== "" && !inline.has(name);
    const gaps = block && (style.blockGaps || (style.paragraphGaps && spaced.has(name)));
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
    if (block) flush();
    if (gaps) gap();
    if (level) heading = level;
    if (style.marks && block && name === "li") mark = "* ";
    if (style.marks && level) mark += `${"#".repeat(level)} `;
    for (const child of node.children) walk(child);
    if (block) flush();
    if (level) {
      heading = 0;
      mark = "";
    }
    if (name === "td" || name === "th") open += " ";
    if (gaps) gap();
  };
  walk(root);
  flush();
  return lines;
};
