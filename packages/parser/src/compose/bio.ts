import type { Bio } from "@marbre/schema";
import type { Block } from "../block.js";
import { sourceEnd, sourceOffset } from "../block.js";
import { sponsoringCall } from "../recognise/bio.js";
import type { Composer } from "./composition.js";
import { blockPosition, paragraphOf, zoneAt } from "./composition.js";

/** About the author → `bio`, in the footer after the text; a last sentence that asks for sponsors is reported. */
export const bio: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const node: Bio = { type: "bio", children: [paragraphOf(state, index)], position: blockPosition(state, block) };
  const call = block.lines?.bio?.value.sponsoring ?? sponsoringCall(block.text);
  if (call !== undefined) {
    state.context.report("bio-sponsoring-call", sourceOffset(block, call.start), sourceEnd(block, call.end), {
      text: block.text.slice(call.start, call.end),
    });
  }
  if (zoneAt(state, index) === "footer") state.footer.push(node);
  else state.body.push(node);
  return index + 1;
};
