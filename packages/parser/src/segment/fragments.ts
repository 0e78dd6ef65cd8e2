import type { Block } from "../block.js";
import type { Context } from "../context.js";
import type { Flow } from "./markdown/flow.js";

/** Blocks that copy in tiny pieces may fall into, and how long its blocks are at least, on average, to be none. */
const MOST = 600;
const TINY = 24;

/** Whether a source falls into more pieces than should be looked at one by one. */
function isFragmented(context: Context, count: number): boolean {
  return count > MOST && context.source.length < count * TINY;
}

/** {@link joinFragments} for the pieces of one text, before they are read. */
export function joinPieces<Piece extends { start: number; end: number }>(
  pieces: Piece[][],
  between: Piece,
  context: Context,
): Piece[][] {
  if (!isFragmented(context, pieces.length)) return pieces;
  const rest = pieces.slice(MOST - 1).flatMap((piece) => [...piece, between]);
  const placed = rest.filter(({ start }) => start >= 0);
  context.report("copy-too-fragmented", placed[0]?.start ?? 0, placed.at(-1)?.end ?? 0, { limit: MOST });
  return [...pieces.slice(0, MOST - 1), rest];
}

/** {@link joinFragments} for blocks of Markdown whose content is not read yet. */
export function joinFlows(flows: Flow[], context: Context): Flow[] {
  let left = MOST - 1;
  const count = (list: readonly Flow[]): number =>
    list.reduce((sum, { children }) => sum + 1 + (children === undefined ? 0 : count(children)), 0);
  if (!isFragmented(context, count(flows))) return flows;
  const limit = (list: readonly Flow[]): Flow[] => {
    const kept: Flow[] = [];
    for (const [index, flow] of list.entries()) {
      const holds = flow.type === "directive" || flow.type === "blockquote";
      const size = holds ? 1 : count([flow]);
      if (left < size) {
        left = 0;
        return [...kept, joined(list, index, context)];
      }
      left -= size;
      kept.push(holds ? { ...flow, children: limit(flow.children ?? []) } : flow);
    }
    return kept;
  };
  return limit(flows);
}

function joined(list: readonly Flow[], first: number, context: Context): Flow {
  const { start } = list[first]!;
  const { end } = list.at(-1)!;
  context.report("copy-too-fragmented", start, end, { limit: MOST });
  const value = context.source.slice(start, end);
  const position = context.places.position(start, end);
  return { type: "paragraph", start, end, content: { nodes: [{ type: "text", value, position }] } };
}

/**
 * Thousands of blocks of a word or two are no article: those after the 600th become one block of text, and that is
 * reported. Copy of ordinary length a block may have any number of them.
 */
export function joinFragments(blocks: Block[], context: Context): Block[] {
  if (context.canonical === true || !isFragmented(context, blocks.length)) return blocks;
  const kept = blocks.slice(0, MOST - 1);
  const { start } = blocks[MOST - 1]!;
  const { end } = blocks.at(-1)!;
  let text = "";
  const map: number[] = [];
  for (let index = MOST - 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    const own = block.given?.node === undefined ? block.text : context.source.slice(block.start, block.end);
    if (own === "") continue;
    if (text !== "") text += " ";
    const moved = own === block.text ? (block.map ?? [0, block.start]) : [0, block.start];
    for (let pair = 0; pair < moved.length; pair += 2) map.push(text.length + moved[pair]!, moved[pair + 1]!);
    text += own;
  }
  kept.push({ text, start, end, map: map.length === 0 ? [0, start] : map });
  context.report("copy-too-fragmented", start, end, { limit: MOST });
  return kept;
}
