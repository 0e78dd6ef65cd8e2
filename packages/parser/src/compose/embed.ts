import type { Embed } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blocksPosition, follows, paragraphOf } from "./composition.js";

/** Lines of an embedded post → `embed` with its words as fallback; a line that closes a post ends it. */
export const embed: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  const node: Embed = { type: "embed", children: [] };
  let at = index;
  while (at === index || follows(state, at, "embed", first)) {
    const block = state.blocks[at] as Block;
    const value = block.lines?.embed?.value;
    if (value?.provider !== undefined) node.provider ??= value.provider;
    if (value?.url !== undefined && node.url === undefined && isPlainUrl(value.url)) node.url = value.url;
    node.children.push(paragraphOf(state, at));
    at++;
    if (value?.closes || value?.url !== undefined) break;
  }
  node.position = blocksPosition(state, first, state.blocks[at - 1] as Block);
  state.body.push(node);
  return at;
};

function isPlainUrl(url: string): boolean {
  return url.length < 2048 && /^https?:\/\/[\w.-]+(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?$/.test(url);
}
