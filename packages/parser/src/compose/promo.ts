import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, consume, paragraphOf, zoneAt } from "./composition.js";

/**
 * Newsletter, subscriber and sponsor lines → `promo`. A line that says the rest is for subscribers sets `meta.access`
 * and, in the text or after it, is the `paywall`; its words are consumed.
 */
export const promo: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const position = blockPosition(state, block);
  if (block.lines?.paywall !== undefined) {
    state.meta.access ??= { level: block.lines.paywall.value.level };
    const zone = zoneAt(state, index);
    const top = block.given?.within === undefined;
    if (zone === "header" || (!state.walled && top)) {
      consume(state, block);
      if (zone === "header") return index + 1;
      state.walled = true;
      if (zone === "footer") state.footer.push({ type: "paywall", position });
      else state.body.push({ type: "paywall", position });
      return index + 1;
    }
  }
  const value = block.lines?.promo?.value;
  const kind = value?.kind ?? (block.lines?.paywall === undefined ? "product" : "subscription");
  const node = {
    type: "promo" as const,
    kind,
    ...(value?.sponsored && { sponsored: true }),
    children: [paragraphOf(state, index)],
    position,
  };
  if (zoneAt(state, index) === "footer") state.footer.push(node);
  else state.body.push(node);
  return index + 1;
};
