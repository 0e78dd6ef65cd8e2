import { LABELS, type Label } from "../block.js";

/**
 * What a path remembers of the article beside its last label: a title is given once, and a text that sums up is one
 * thing before the body begins and another behind it.
 */
export const MEMORIES = ["untitled", "titled", "summed-up", "begun"] as const;

const UNTITLED = 0;
const TITLED = 1;
const SUMMED_UP = 2;
const BEGUN = 3;

const BODY: readonly Label[] = [
  "paragraph",
  "heading",
  "pullQuote",
  "attribution",
  "question",
  "listItem",
  "table",
  "embed",
];

/** Memory after a block: `remember[memory * LABELS.length + label]`. */
export const remember: readonly number[] = /* @__PURE__ */ MEMORIES.flatMap((_, memory) =>
  LABELS.map((label) => {
    if (memory === BEGUN || BODY.includes(label)) return BEGUN;
    if (label === "headline") return memory === UNTITLED ? TITLED : memory;
    if (label === "standfirst") return memory === TITLED ? SUMMED_UP : memory;
    return memory;
  }),
);

/** Score of ending with a memory: an article has a title and some text below it. */
export const ending: readonly number[] = [-6, -4, -5, 0];
