import type { Step } from "../pointer.js";
import { type RuleContext, rule } from "../rule.js";

/** Addresses are of the web, of mail or of a telephone. */
export const urls = rule({
  codes: ["url-unsafe"],
  types: ["kicker", "blockquote", "image", "video", "audio", "embed", "relatedLink", "promo", "link", "quote"],
  visit(node, context) {
    const fields = node as unknown as Readonly<Record<string, unknown>>;
    for (const field of ["url", "cite", "poster", "transcript"]) {
      check(fields[field], field, [field], context);
    }
    for (const field of ["sources", "tracks"]) {
      (fields[field] as { url: string }[] | undefined)?.forEach(({ url }, index) => {
        check(url, "url", [field, index, "url"], context);
      });
    }
  },
});

const check = (value: unknown, field: string, at: readonly Step[], { report, here }: RuleContext): void => {
  if (typeof value === "string" && isUnsafe(value)) {
    report("url-unsafe", { field, received: value.slice(0, 60) }, [...here(), ...at]);
  }
};

/** Whether an address has a scheme other than the ones that are printed; browsers skip blanks and controls in it. */
const isUnsafe = (url: string): boolean => {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, "")) ?? [];
  return scheme !== undefined && !["http", "https", "mailto", "tel"].includes(scheme.toLowerCase());
};
