import { attribute, classesOf, findAll, isElement, property, textOf } from "./element.js";
import type { Element } from "./tree.js";

/** Elements that are never part of the copy, and what they are called in the report. */
const DROPPED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  script: "script",
  noscript: "script",
  style: "style",
  link: "style",
  template: "script",
  head: "head",
  title: "head",
  meta: "head",
  base: "head",
  nav: "navigation",
  form: "form",
  button: "form",
  input: "form",
  select: "form",
  textarea: "form",
  label: "form",
  dialog: "hidden",
  svg: "graphic",
  canvas: "graphic",
  math: "graphic",
  object: "plugin",
  embed: "plugin",
  applet: "plugin",
  map: "graphic",
  menu: "navigation",
};

/** Words in class names and ids of share bars and advertisements. */
const SHARE =
  /(?:^|[-_])(?:share|sharing|sharebar|partage|partager|social|socials|reseaux|addtoany|addthis|sharedaddy|sd-sharing|shareaholic)(?:$|[-_])/i;
const ADVERTISING =
  /(?:^|[-_])(?:ad|ads|advert|advertising|advertisement|publicite|pub|sponsor-slot|taboola|outbrain|dfp|gpt)(?:$|[-_])/i;

/**
 * What an element is when it is no part of the copy (a script, a hidden part, a share bar …), `undefined` when it may
 * be. Bars and advertisements are known by their names and hold little text.
 */
export function droppedAs(element: Element): string | undefined {
  const known = DROPPED[element.tagName];
  if (known !== undefined) return known;
  if (element.attributes.length === 0) return undefined;
  if (attribute(element, "hidden") !== undefined || /^(?:true|)$/i.test(attribute(element, "aria-hidden") ?? "x")) {
    return "hidden";
  }
  const style = property(element, "style");
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)) return "hidden";
  const classes = classesOf(element);
  if (classes.some((name) => HIDDEN.has(name))) return "hidden";
  const names = [...classes, property(element, "id")];
  if (names.some((name) => SHARE.test(name)) && isBar(element)) return "share bar";
  if (names.some((name) => ADVERTISING.test(name)) && textOf(element).trim().length < 200) return "advertisement";
  return undefined;
}

const HIDDEN = new Set(["screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "hidden", "d-none"]);

/** Whether an element holds little but links, buttons and pictures of networks. */
function isBar(element: Element): boolean {
  if (textOf(element).trim().length > 240) return false;
  return findAll(element, (one) => isElement(one, "p") && textOf(one).trim().length > 80).length === 0;
}
