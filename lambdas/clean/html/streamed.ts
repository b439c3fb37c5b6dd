import { type TreeElement, walk } from "./tree.ts";

const detach = (element: TreeElement): void => {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  if (at >= 0) siblings.splice(at, 1);
};

const isInside = (element: TreeElement, ancestor: TreeElement): boolean => {
  for (let at: TreeElement | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
};

/**
 * React streams late parts of a page as `<div hidden id="S:n">` at its end, and a script that we don't run moves each
 * to where `<template id="B:n">` stands (or, nested, `P:n`). This does the same: without it a page's whole article
 * would look hidden and stand behind the footer.
 */
export const placeStreamedParts = (root: TreeElement): void => {
  const places = new Map<string, TreeElement>();
  const parts = new Map<string, TreeElement>();
  for (const element of walk(root)) {
    const id = element.attributes["id"];
    if (!id) continue;
    if (element.tag === "template" && /^[BP]:/.test(id)) places.set(id.slice(2), element);
    else if (element.attributes["hidden"] !== undefined && /^S:/.test(id)) parts.set(id.slice(2), element);
  }
  for (const [number, part] of parts) {
    delete part.attributes["hidden"];
    const place = places.get(number);
    if (!place?.parent || isInside(place, part)) continue;
    detach(part);
    place.parent.children.splice(place.parent.children.indexOf(place), 0, part);
    part.parent = place.parent;
  }
};
