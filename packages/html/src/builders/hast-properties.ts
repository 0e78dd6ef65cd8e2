import type { Properties } from "hast";
import { printed } from "../printed.js";
import type { Attributes } from "../state.js";

/** Attributes whose hast name is not their own, or not their own in camel case. Source: `property-information`. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  accesskey: "accessKey",
  allowfullscreen: "allowFullScreen",
  autoplay: "autoPlay",
  class: "className",
  charset: "charSet",
  colspan: "colSpan",
  crossorigin: "crossOrigin",
  datetime: "dateTime",
  fetchpriority: "fetchPriority",
  hreflang: "hrefLang",
  "http-equiv": "httpEquiv",
  imagesizes: "imageSizes",
  imagesrcset: "imageSrcSet",
  itemprop: "itemProp",
  itemscope: "itemScope",
  itemtype: "itemType",
  maxlength: "maxLength",
  playsinline: "playsInline",
  referrerpolicy: "referrerPolicy",
  rowspan: "rowSpan",
  srcdoc: "srcDoc",
  srclang: "srcLang",
  srcset: "srcSet",
  tabindex: "tabIndex",
};

/** Attributes that hast keeps as lists of words. */
const WORD_LISTS: ReadonlySet<string> = new Set(["class", "rel", "sandbox", "headers", "itemprop", "itemtype"]);

/** Maps HTML attributes to hast properties: camel-cased names, lists for `class` and its like, nothing for absent values. */
export function toProperties(attributes: Attributes, classes: (value: string) => string): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== "string" && typeof value !== "number" && value !== true) continue;
    properties[propertyName(name)] = WORD_LISTS.has(name)
      ? words(name === "class" ? classes(printed(value)) : printed(value))
      : value;
  }
  return properties;
}

function propertyName(name: string): string {
  return PROPERTY_NAMES[name] ?? (name.includes("-") ? camelCase(name) : name);
}

/** `aria-label` → `ariaLabel`, but `aria-labelledby` → `ariaLabelledBy`, as hast has it. */
function camelCase(name: string): string {
  if (name === "aria-labelledby") return "ariaLabelledBy";
  if (name === "aria-describedby") return "ariaDescribedBy";
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function words(value: string): string[] {
  return value.split(/\s+/).filter((word) => word !== "");
}
