import type { Header } from "@marbre/schema";
import { printDate } from "./print-date.js";
import { printableTime } from "./printable-time.js";
import type { Fragment, State } from "./state.js";

/** The dates of publication and of the last change, where the header does not print them already. */
export function datesLine(header: Header, state: State): Fragment {
  const { datePublished, dateModified } = state.article?.meta ?? {};
  const published = printableTime(datePublished);
  const modified = printableTime(dateModified);
  const parts: Fragment[] = [];
  if (published !== undefined && !shows(header, published, 0)) parts.push(date("published", published, state));
  if (modified !== undefined && modified.slice(0, 16) !== published?.slice(0, 16) && !shows(header, modified, 0)) {
    parts.push(date("modified", modified, state));
  }
  const [first, second] = parts;
  if (first === undefined) return state.empty;
  return state.element(
    "p",
    { class: "dates" },
    second === undefined ? first : state.join(first, state.text(" "), second),
  );
}

function date(label: "published" | "modified", datetime: string, state: State): Fragment {
  const time = state.element("time", { datetime }, state.text(printDate(datetime, state.article?.meta?.lang)));
  return state.element("span", { class: label }, state.join(state.text(`${state.labels[label]} `), time));
}

/** Whether a `time` of the header tells the same day. */
function shows(
  node: { type: string; dateTime?: unknown; children?: unknown } | null,
  moment: string,
  depth: number,
): boolean {
  if (node === null || typeof node !== "object" || depth > 60) return false;
  if (node.type === "time" && typeof node.dateTime === "string" && node.dateTime.startsWith(moment.slice(0, 10)))
    return true;
  return Array.isArray(node.children) && node.children.some((child) => shows(child, moment, depth + 1));
}
