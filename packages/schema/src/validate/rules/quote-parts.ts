import type { Quote } from "../../nodes/quote.js";
import type { Step } from "../pointer.js";
import { rule } from "../rule.js";

/** A quotation over several paragraphs starts and ends. */
export const quoteParts = rule<{ open: readonly Step[] | undefined }>({
  codes: ["quote-part-open"],
  types: ["quote"],
  begin: () => ({ open: undefined }),
  visit(node, { report, here }, memory) {
    const { part } = node as Quote;
    if (part === "start") {
      reportOpen(memory.open, report);
      memory.open = here();
    } else if (part && !memory.open) {
      report("quote-part-open", { part }, "part");
    } else if (part === "end") {
      memory.open = undefined;
    }
  },
  end({ report }, { open }) {
    reportOpen(open, report);
  },
});

const reportOpen = (
  at: readonly Step[] | undefined,
  report: (code: "quote-part-open", args: { part: string }, at: readonly Step[]) => void,
): void => {
  if (at) {
    report("quote-part-open", { part: "start" }, [...at, "part"]);
  }
};
