import type { Meta } from "../../meta.js";
import type { Step } from "../pointer.js";
import { type RuleContext, rule } from "../rule.js";

/** Dates of `meta` and of nodes are days of the calendar, and those of `meta` come one after the other. */
export const dates = rule({
  codes: ["date-order", "date-impossible"],
  types: ["time", "dateline", "timelineEvent", "correction", "livePost"],
  begin(context) {
    const { meta } = context.article;
    for (const field of FIELDS) {
      checkDay(meta[field], ["meta", field], context);
    }
    for (const [field, other] of AFTER) {
      const [date, than] = [meta[field], meta[other]];
      if (date && than && Date.parse(date) < Date.parse(than)) {
        context.report("date-order", { field, received: date, other, than }, ["meta", field]);
      }
    }
  },
  visit(node, context) {
    for (const field of ["dateTime", "datePublished", "dateModified"]) {
      const value = (node as unknown as Record<string, unknown>)[field];
      if (typeof value === "string") {
        checkDay(value, [...context.here(), field], context);
      }
    }
  },
});

const FIELDS = [
  "dateCreated",
  "datePublished",
  "dateModified",
  "embargoUntil",
  "expires",
] as const satisfies (keyof Meta)[];

/** Field, and the one it must not be before. */
const AFTER = [
  ["dateModified", "datePublished"],
  ["datePublished", "dateCreated"],
  ["expires", "datePublished"],
] as const;

const checkDay = (value: string | undefined, at: readonly Step[], { report }: RuleContext): void => {
  const [, year] = /^([0-9]{4})-02-29/.exec(value ?? "") ?? [];
  if (year !== undefined && !isLeap(Number(year))) {
    report("date-impossible", { received: value ?? "" }, at);
  }
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
