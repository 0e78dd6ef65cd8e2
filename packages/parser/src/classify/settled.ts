import { type Block, LABELS, type Label } from "../block.js";
import { FLAGS, type Traits } from "./traits.js";

/** Bits of labels: bit n is label n of {@link LABELS}. */
const bits = (labels: readonly Label[]): number =>
  labels.reduce((mask, label) => mask | (1 << LABELS.indexOf(label)), 0);

/** Labels that Markdown has signs for. */
const SIGNED = /* @__PURE__ */ bits(["caption", "credit", "listItem", "table"]);
/** Labels that HTML has elements for in whatever copy. */
const TAGGED = /* @__PURE__ */ bits(["listItem", "table"]);
/** Labels of what stands above a title, and of the title. */
const TITLES = /* @__PURE__ */ bits(["kicker", "headline"]);
const HEADING = /* @__PURE__ */ bits(["heading"]);
const SECTION = /* @__PURE__ */ bits(["section"]);

/** Words of the longest name of one section: « Agriculture et monde rural ». */
const SECTION_WORDS = 5;
/** Signs of a trail of sections. */
const TRAIL = /* @__PURE__ */ (["glued", "slash", "arrow", "spaced-dash", "bullet"] as const).reduce(
  (mask, flag) => mask | (1 << FLAGS.indexOf(flag)),
  0,
);

/**
 * The labels that a block cannot have because markup has settled them, as bits; a block that is given has none to
 * choose from. Who marks the title up writes no second one, and in Markdown the sections above it or in front matter; who marks headings up marks them all, though a bold line
 * may stand for one; Markdown has signs of its own for captions, credits, lists and tables, HTML has elements for the
 * last two. Many words without a sign or a capital on most of them are no section trail, whoever wrote them.
 */
export function settledLabels(blocks: readonly Block[], traits: readonly Traits[]): Int32Array {
  const settled = new Int32Array(blocks.length);
  const marked = (label: Label) => (block: Block) => block.given?.label === label && block.given.by === "markup";
  const headed = blocks.some(marked("heading"));
  const isTitle = marked("headline");
  let titled = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (isTitle(block)) titled = true;
    if (block.given !== undefined) continue;
    let mask = block.unmarked === undefined ? 0 : block.unmarked === "signs" ? SIGNED : TAGGED;
    if (titled) mask |= block.unmarked === "signs" ? TITLES | SECTION : TITLES;
    const { words, capitals, commas, flags } = traits[index]!;
    if (words > SECTION_WORDS && capitals * 2 < words && commas === 0 && (flags & TRAIL) === 0) mask |= SECTION;
    if (block.bold !== true && (headed || (titled && block.unmarked === "signs"))) mask |= HEADING;
    settled[index] = mask;
  }
  return settled;
}
