import { LABELS, type Label } from "../block.js";

/**
 * What a path remembers of the article beside its last label: a title is given once, and a text that sums up is one
 * thing before the body begins and another behind it.
 */
export const MEMORIES = ["untitled", "titled", "summed-up", "begun"] as const;

/** Bits of a packed number that hold a label, and how many labels fit: tables are laid out by it. */
export const LABEL_BITS = 5;
export const WIDE = 1 << LABEL_BITS;

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

/** Memory after a block: `remember[memory * WIDE + label]`. */
export const remember: readonly number[] = /* @__PURE__ */ MEMORIES.flatMap((_, memory) =>
  Array.from({ length: WIDE }, (_, number) => {
    const label = LABELS[number];
    if (label === undefined) return memory;
    // What is essential may stand in a list above the title.
    if (memory === UNTITLED && label === "listItem") return UNTITLED;
    if (memory === BEGUN || BODY.includes(label)) return BEGUN;
    if (label === "headline") return memory === UNTITLED ? TITLED : memory;
    if (label === "standfirst") return memory === TITLED ? SUMMED_UP : memory;
    return memory;
  }),
);

/** Score of ending with a memory, in the model's units: an article has a title and some text below it. */
export const ending: readonly number[] = [-60, -40, -50, 0];
