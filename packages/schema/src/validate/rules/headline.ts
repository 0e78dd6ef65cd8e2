import { isHeadline } from "../../nodes/headline.js";
import { rule } from "../rule.js";

/** An article has a title. */
export const headline = rule({
  codes: ["headline-missing"],
  begin({ article, report }) {
    if (!article.children[0].children.some(isHeadline)) {
      report("headline-missing", undefined, ["children", 0]);
    }
  },
});
