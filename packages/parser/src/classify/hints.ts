import type { Block } from "../block.js";
import type { Context } from "../context.js";
import type { Hint } from "../options.js";

/**
 * Gives blocks the labels that hints and the publisher's profile say. A hint of the article is stronger than the
 * profile, both are stronger than markup; of several that match, the first in the list counts. A hint of the article
 * that no block matches is reported; those of a profile are for many articles.
 */
export function applyHints(blocks: readonly Block[], { options, report }: Context): void {
  const own = options.hints ?? [];
  const house = options.profile?.hints ?? [];
  if (own.length === 0 && house.length === 0) return;
  blocks.forEach((block, index) => {
    const hint = own.find((each) => matches(each, block, index));
    const found = hint ?? house.find((each) => matches(each, block, index));
    if (found === undefined) return;
    block.given = { ...block.given, label: found.label, by: hint === undefined ? "profile" : "hint" };
  });
  for (const hint of own) {
    if (blocks.some((block, index) => matches(hint, block, index))) continue;
    report("hint-unmatched", 0, 0, { hint: JSON.stringify(hint), blocks: blocks.length });
  }
}

/** Whether all conditions of the hint hold for the block. */
function matches(hint: Hint, block: Block, index: number): boolean {
  return (
    (hint.block === undefined || hint.block === index) &&
    (hint.equals === undefined || block.text === hint.equals.trim()) &&
    (hint.starts === undefined || block.text.startsWith(hint.starts)) &&
    (hint.ends === undefined || block.text.endsWith(hint.ends)) &&
    (hint.contains === undefined || block.text.includes(hint.contains))
  );
}
