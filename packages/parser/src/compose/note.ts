import type { Correction, Note } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, consume, paragraphOf, zoneAt } from "./composition.js";

/** Notes → `note` (an editor's unless the line says another kind); lines that say what was changed → `correction`. */
export const note: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const position = blockPosition(state, block);
  const rights = block.lines?.rights;
  if (rights !== undefined && block.lines?.note === undefined) {
    const { holder, year, notice } = rights.value;
    state.meta.rights ??= { notice, ...(holder !== undefined && { holder }), ...(year !== undefined && { year }) };
    consume(state, block);
    return index + 1;
  }
  const children = [paragraphOf(state, index)];
  const changed = block.lines?.correction?.value;
  let node: Note | Correction;
  if (changed === undefined)
    node = { type: "note", kind: block.lines?.note?.value.kind ?? "editor", children, position };
  else {
    node = { type: "correction", kind: changed.kind, children, position };
    if (changed.dateTime !== undefined) node.dateTime = changed.dateTime;
  }
  if (zoneAt(state, index) === "footer") state.footer.push(node);
  else state.body.push(node);
  return index + 1;
};
