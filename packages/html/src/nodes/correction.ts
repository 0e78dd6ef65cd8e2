import type { Correction } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withKind } from "../kind.js";
import { plainText } from "../plain-text.js";
import { printDate } from "../print-date.js";
import { printableTime } from "../printable-time.js";
import type { Fragment, Handler, State } from "../state.js";

/** Renders what was changed after publication as a note, with its kind as a class and its date where the text has none. */
export const correction: Handler<Correction> = (node, state) => {
  const attributes = state.attributes(node, { class: withKind("correction", node.kind), role: "note" });
  const blocks = childrenOf(node).map((one) => state.one(one, node));
  return state.element("div", attributes, state.lines(date(node, state), blocks));
};

function date(node: Correction, state: State): Fragment {
  const datetime = printableTime(node.dateTime);
  if (datetime === undefined) return state.empty;
  const text = printDate(datetime, state.article?.meta?.lang);
  if (
    plainText(node)
      .replace(/\s/g, " ")
      .includes(text.replace(/ à \d+h\d+$|, \d\d:\d\d$/, ""))
  )
    return state.empty;
  return state.element("p", { class: "correction-date" }, state.element("time", { datetime }, state.text(text)));
}
