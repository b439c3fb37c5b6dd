/**
 * The part of a DOM that Readability asks for, and nothing else: elements and texts in linked lists. By the standard as
 * far as it goes, with two liberties that Readability allows for: lists of nodes are not live, and an element's tag
 * can be changed in place (it looks for `__JSDOMParser__` to know).
 */

interface Attribute {
  readonly name: string;
  value: string;
}

abstract class LightNode {
  abstract readonly nodeType: number;
  abstract readonly textContent: string;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  get ELEMENT_NODE(): number {
    return 1;
  }

  get TEXT_NODE(): number {
    return 3;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

const none: readonly LightNode[] = [];

/** A run of text. */
export class LightText extends LightNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly childNodes: readonly LightNode[] = none;
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

/** An element. */
export class LightElement extends LightNode {
  readonly nodeType = 1;
  readonly __JSDOMParser__ = true;
  localName: string;
  tagName: string;
  readonly attributes: Attribute[] = [];
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  private kept: LightNode[] | null = null;

  constructor(tag: string) {
    super();
    this.localName = tag.toLowerCase();
    this.tagName = tag.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = value;
    else this.attributes.push({ name, value });
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): LightElement[] {
    const elements: LightElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    return elements;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): LightElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof LightElement)) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    return text;
  }

  appendChild<Node extends LightNode>(node: Node): Node {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    return node;
  }

  removeChild<Node extends LightNode>(node: Node): Node {
    if (node.parentNode !== this) throw new TypeError("not a child of this element");
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  replaceChild<Node extends LightNode>(node: LightNode, old: Node): Node {
    node.remove();
    if (old.parentNode !== this) throw new TypeError("not a child of this element");
    const { previousSibling, nextSibling } = old;
    node.parentNode = this;
    node.previousSibling = previousSibling;
    node.nextSibling = nextSibling;
    if (previousSibling) previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (nextSibling) nextSibling.previousSibling = node;
    else this.lastChild = node;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    return old;
  }

  getElementsByTagName(tag: string): LightElement[] {
    const wanted = tag.toUpperCase();
    return elementsBelow(this, (name) => wanted === "*" || name === wanted);
  }

  /** Selectors are lists of tags: Readability has no others. */
  querySelectorAll(tags: string): LightElement[] {
    const wanted = tags.toUpperCase().split(",");
    return elementsBelow(this, (name) => wanted.includes(name));
  }

  /**
   * Readability reads this to set it back when a try gave too little: what is read is kept as a copy, and whatever is
   * set means that copy.
   */
  get innerHTML(): string {
    this.kept = this.childNodes.map(copyOf);
    return "";
  }

  set innerHTML(_: string) {
    while (this.firstChild) this.firstChild.remove();
    for (const node of this.kept ?? []) this.appendChild(copyOf(node));
  }
}

const elementFrom = (from: LightNode | null): LightElement | null => {
  let node = from;
  while (node && !(node instanceof LightElement)) node = node.nextSibling;
  return node;
};

/** The elements below one in document order; walks along the links, so depth costs no stack. */
const elementsBelow = (root: LightElement, wanted: (tag: string) => boolean): LightElement[] => {
  const found: LightElement[] = [];
  let at: LightElement | null = root.firstElementChild;
  while (at) {
    if (wanted(at.tagName)) found.push(at);
    let next: LightElement | null = at.firstElementChild;
    for (let up: LightElement | null = at; !next && up && up !== root; up = up.parentNode) next = up.nextElementSibling;
    at = next;
  }
  return found;
};

const copyOf = (node: LightNode): LightNode => {
  if (!(node instanceof LightElement)) return new LightText(node.textContent);
  const copy = new LightElement(node.localName);
  for (const { name, value } of node.attributes) copy.attributes.push({ name, value });
  for (let child = node.firstChild; child; child = child.nextSibling) copy.appendChild(copyOf(child));
  return copy;
};

/** A document around a body, as far as Readability looks at one. */
export const lightDocument = (body: LightElement, title: string) => {
  const documentElement = new LightElement("html");
  documentElement.appendChild(body);
  return {
    documentElement,
    firstChild: documentElement,
    body,
    title,
    baseURI: "https://page.invalid/",
    documentURI: "https://page.invalid/",
    createElement: (tag: string): LightElement => new LightElement(tag),
    createTextNode: (text: string): LightText => new LightText(text),
    getElementsByTagName: (tag: string): LightElement[] => documentElement.getElementsByTagName(tag),
    querySelectorAll: (tags: string): LightElement[] => documentElement.querySelectorAll(tags),
  };
};

export type LightDocument = ReturnType<typeof lightDocument>;
