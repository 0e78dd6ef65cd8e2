import { escapeAttribute, escapeText } from "@marbre/html";
import type { AmpPage } from "./amp-page.js";
import type { ComponentName } from "./components.js";
import type { AmpAd, AmpAnalytics, AmpConsent, AmpSlots, JsonObject } from "./slots.js";

/** Throws a `TypeError` that names the slot which AMP could not take. */
export function checkSlots({ analytics = [], ads = [] }: AmpSlots): void {
  for (const { config, attributes } of analytics) {
    if (config !== undefined && !/^(?:https:)?\/\/[^/]/.test(config)) {
      throw new TypeError(`slots.analytics: config is ${JSON.stringify(config)}, expected an https address`);
    }
    checkNames("analytics", attributes);
  }
  for (const { type, width, height, after, attributes } of ads) {
    if (typeof type !== "string" || type === "") {
      throw new TypeError(`slots.ads: type is ${JSON.stringify(type)}, expected the name of a network`);
    }
    if (!(width > 0 && height > 0 && Number.isFinite(width + height))) {
      throw new TypeError(`slots.ads: size is ${width} by ${height}, expected CSS pixels`);
    }
    if (!(after === "body" || after === "sticky" || (Number.isInteger(after) && after >= 0))) {
      throw new TypeError(`slots.ads: after is ${JSON.stringify(after)}, expected a whole number, "body" or "sticky"`);
    }
    checkNames("ads", attributes);
  }
}

function checkNames(slot: string, attributes: object = {}): void {
  const wrong = Object.keys(attributes).find((name) => !/^data-[a-z\d][\w.:-]*$/.test(name));
  if (wrong !== undefined)
    throw new TypeError(`slots.${slot}: attribute ${JSON.stringify(wrong)}, expected a name that starts with "data-"`);
}

/** Prints the slots that stand before the article. */
export function slotsBefore({ slots, components }: AmpPage): string {
  const { consent } = slots;
  if (consent === undefined) return "";
  return geo(consent, components) + consentElement(consent, components);
}

/** Prints the slots that stand after the article. */
export function slotsAfter({ slots, components }: AmpPage): string {
  const waits = slots.consent !== undefined;
  const sticky = (slots.ads ?? []).filter(({ after }) => after === "sticky");
  return (
    sticky.map((ad) => stickyAd(ad, waits, components)).join("") +
    (slots.analytics ?? []).map((one) => analytics(one, waits, components)).join("")
  );
}

const CONSENT_ID = "marbre-consent";
const PROMPT_ID = "marbre-consent-prompt";

function consentElement({ config, prompt }: AmpConsent, components: Set<ComponentName>): string {
  components.add("amp-consent");
  const data = prompt === undefined ? config : { ...config, promptUI: PROMPT_ID };
  const question =
    prompt === undefined
      ? ""
      : `<div id="${PROMPT_ID}"><p>${escapeText(prompt.text)}</p>` +
        `<button type="button" on="tap:${CONSENT_ID}.accept">${escapeText(prompt.accept)}</button>` +
        `<button type="button" on="tap:${CONSENT_ID}.reject">${escapeText(prompt.reject)}</button></div>`;
  return element("amp-consent", { id: CONSENT_ID, layout: "nodisplay" }, json(data) + question);
}

function geo({ geo: config }: AmpConsent, components: Set<ComponentName>): string {
  if (config === undefined) return "";
  components.add("amp-geo");
  return element("amp-geo", { layout: "nodisplay" }, json(config));
}

function analytics(
  { type, config, json: data, attributes }: AmpAnalytics,
  waits: boolean,
  components: Set<ComponentName>,
): string {
  components.add("amp-analytics");
  const all = { type, config, ...attributes, "data-block-on-consent": waits };
  return element("amp-analytics", all, data === undefined ? "" : json(data));
}

function stickyAd({ type, width, height, attributes }: AmpAd, waits: boolean, components: Set<ComponentName>): string {
  components.add("amp-ad").add("amp-sticky-ad");
  const ad = element(
    "amp-ad",
    { type, layout: "fixed", width, height, ...attributes, "data-block-on-consent": waits },
    "",
  );
  return element("amp-sticky-ad", { layout: "nodisplay" }, ad);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content: string,
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    tag += value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return `${tag}>${content}</${name}>\n`;
}

/** JSON in a script: `<` is escaped, so that no string in it can end the script. */
function json(value: JsonObject): string {
  return `<script type="application/json">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;
}
