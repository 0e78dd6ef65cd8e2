import type { LivePost } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { printDate } from "../print-date.js";
import { printableTime } from "../printable-time.js";
import type { Handler } from "../state.js";

/** Renders a post of live coverage (French: *direct*) as an `article` of its own, under its date. */
export const livePost: Handler<LivePost> = (node, state) => {
  const datetime = printableTime(node.datePublished);
  const time =
    datetime === undefined
      ? state.empty
      : state.element(
          "p",
          { class: "live-post-time" },
          state.element("time", { datetime }, state.text(printDate(datetime, state.article?.meta?.lang))),
        );
  const marks = `live-post${node.keyEvent === true ? " live-post-key" : ""}${node.pinned === true ? " live-post-pinned" : ""}`;
  return state.element(
    "article",
    state.attributes(node, { class: marks }),
    state.lines(
      time,
      childrenOf(node).map((one) => state.one(one, node)),
    ),
  );
};
