import { attribute, classesOf, findAll, isElement, property, textOf } from "./element.js";
import { hasRole, namesOf } from "./roles.js";
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
  // A drop cap is hidden from screen readers where the whole word is told them; it is a letter of the text all the same.
  if (/(?:^|[\s_-])(?:lettrine|drop-?cap)/i.test(namesOf(element)) && textOf(element).trim() !== "") return undefined;
  if (attribute(element, "hidden") !== undefined || /^(?:true|)$/i.test(attribute(element, "aria-hidden") ?? "x")) {
    return "hidden";
  }
  if (isSharing(element)) return "share bar";
  if (element.tagName === "del" && TRACKED.test(property(element, "cite"))) return "deletion";
  if (element.tagName === "div" && PAGE_EDGE.test(property(element, "title"))) return "page";
  const style = property(element, "style");
  if (/mso-element\s*:\s*comment-list/i.test(style)) return "comments";
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)) return "hidden";
  const classes = classesOf(element);
  if (classes.some((name) => HIDDEN.has(name))) return "hidden";
  if (classes.some((name) => MAIL.has(name))) return "mail";
  const names = [...classes, property(element, "id")];
  if (names.some((name) => SHARE.test(name)) && isBar(element)) return "share bar";
  if (names.some((name) => ADVERTISING.test(name)) && isAdvertisement(element)) return "advertisement";
  const words = namesOf(element);
  if (words === "") return undefined;
  if (hasRole(words, "comments") && isAside(element)) return "comments";
  if (hasRole(words, "contents") && leadsInside(element)) return "table of contents";
  if (hasRole(words, "portrait") && textOf(element).trim() === "") return "portrait";
  if (/(?:^|[\s_-])dropdown(?:$|[\s_-])/.test(words) && isElement(element, "ul", "ol", "div")) return "navigation";
  if (FIELD_LABEL.test(words)) return "label";
  return undefined;
}

/** Who deleted a text in a word processor that keeps track of changes. */
const TRACKED = /^mailto:/i;
/** What LibreOffice calls the heads and feet of pages. */
const PAGE_EDGE = /^(?:header|footer)$/;

/** What mail programs put around the text of a mail: a signature, the line above a quoted one. */
const MAIL = new Set(["gmail_signature", "gmail_attr", "moz-signature", "moz-cite-prefix", "moz-email-headers-table"]);
/** The name of a field, which Drupal prints before its value. */
const FIELD_LABEL = /(?:^|\s)field__?-?label(?:$|\s)/;

const HIDDEN = new Set(["screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "hidden", "d-none"]);

/** Longest source of a bar of links that share. */
const LARGEST_BAR = 8_000;
const SHARING =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|plus\.google\.com\/share|linkedin\.com\/share|whatsapp|t\.me\/share|telegram\.me\/share|pinterest\.[a-z.]+\/pin\/create|bsky\.app\/intent|reddit\.com\/submit|getpocket\.com|flipboard\.com\/share|^mailto:\?)/i;

/** Whether most links of an element share the page, whatever it is called. */
function isSharing(element: Element): boolean {
  if (!isElement(element, "ul", "ol", "div", "aside", "section", "p")) return false;
  if (element.end - element.start > LARGEST_BAR) return false;
  const links = findAll(element, (one) => isElement(one, "a"));
  const sharing = links.filter((link) => SHARING.test(property(link, "href")));
  return sharing.length >= 2 && sharing.length * 2 >= links.length && isBar(element);
}

/** « Pub » is short for what is sold and for what is published. */
function isAdvertisement(element: Element): boolean {
  if (textOf(element).trim().length >= 200) return false;
  return (
    findAll(element, (one) => isElement(one, "time")).length === 0 &&
    !/(?:^|\s|-)dates?(?:$|\s|-)/i.test(namesOf(element))
  );
}

/** Whether an element is beside the article, by its tag and what is in it. */
function isAside(element: Element): boolean {
  if (!isElement(element, "div", "section", "aside", "ul", "ol", "span", "p", "a", "footer")) return false;
  return findAll(element, (one) => isElement(one, "h1")).length === 0;
}

/** Whether all links of an element lead to places of the same page. */
function leadsInside(element: Element): boolean {
  const links = findAll(element, (one) => isElement(one, "a"));
  return links.length > 0 && links.every((link) => property(link, "href").startsWith("#"));
}

/** Whether an element holds little but links, buttons and pictures of networks. */
function isBar(element: Element): boolean {
  if (textOf(element).trim().length > 240) return false;
  return findAll(element, (one) => isElement(one, "p") && textOf(one).trim().length > 80).length === 0;
}
