import type { Block } from "../block.js";
import type { Hint, ParseOptions } from "../options.js";

/**
 * Gives blocks the labels that hints and the publisher's profile say. A hint of the article is stronger than the
 * profile, both are stronger than markup; of several that match, the first in the list counts.
 */
export function applyHints(blocks: readonly Block[], options: ParseOptions): void {
  const own = options.hints ?? [];
  const house = options.profile?.hints ?? [];
  if (own.length === 0 && house.length === 0) return;
  blocks.forEach((block, index) => {
    const hint = own.find((each) => matches(each, block, index));
    const found = hint ?? house.find((each) => matches(each, block, index));
    if (found === undefined) return;
    block.given = { ...block.given, label: found.label, by: hint === undefined ? "profile" : "hint" };
  });
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
