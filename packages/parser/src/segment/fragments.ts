import type { Block } from "../block.js";
import type { Context } from "../context.js";
import type { Flow } from "./markdown/flow.js";

/** Blocks that copy in tiny pieces may fall into, and how long its blocks are at least, on average, to be none. */
const MOST = 600;
const TINY = 24;
/** How many of them are kept when there are more. */
const KEPT = 300;

/** Whether a source falls into more pieces than should be looked at one by one. */
function isFragmented(context: Context, count: number): boolean {
  return count > MOST && context.source.length < count * TINY;
}

/**
 * How many blocks a source can be cut into before it is sure that {@link joinFragments} will join them: who cuts need go
 * no further, and gives what is left as one block.
 */
export function mostBlocks(source: string): number {
  return Math.max(MOST, Math.ceil(source.length / TINY));
}

/** How many pieces a text of so many may be cut into: the rest stays one piece, to be reported. */
export function mostPieces(count: number, context: Context): number {
  return isFragmented(context, count) ? KEPT - 1 : Number.POSITIVE_INFINITY;
}

/** Reports what was left in one piece. */
export function reportFragments(start: number, end: number, context: Context): void {
  context.report("copy-too-fragmented", Math.max(0, start), Math.max(0, start, end), { limit: MOST });
}

/** {@link joinFragments} for blocks of Markdown whose content is not read yet. */
export function joinFlows(flows: Flow[], context: Context): Flow[] {
  let left = KEPT - 1;
  const count = (list: readonly Flow[]): number =>
    list.reduce((sum, { children }) => sum + 1 + (children === undefined ? 0 : count(children)), 0);
  if (!isFragmented(context, count(flows))) return flows;
  let from = -1;
  const limit = (list: readonly Flow[]): Flow[] => {
    const kept: Flow[] = [];
    for (const [index, flow] of list.entries()) {
      const holds = flow.type === "directive" || flow.type === "blockquote";
      const size = holds ? 1 : count([flow]);
      if (left < size) {
        left = 0;
        if (from < 0) from = flow.start;
        return [...kept, joined(list, index, context)];
      }
      left -= size;
      kept.push(holds ? { ...flow, children: limit(flow.children ?? []) } : flow);
    }
    return kept;
  };
  const limited = limit(flows);
  if (from >= 0) reportFragments(from, flows.at(-1)!.end, context);
  return limited;
}

function joined(list: readonly Flow[], first: number, context: Context): Flow {
  const { start } = list[first]!;
  const { end } = list.at(-1)!;
  const value = context.source.slice(start, end);
  const position = context.places.position(start, end);
  return { type: "paragraph", start, end, content: { nodes: [{ type: "text", value, position }] } };
}

/**
 * Thousands of blocks of a word or two are no article: those after the 300th become one block of text, and that is
 * reported. Copy of ordinary length a block may have any number of them.
 */
export function joinFragments(blocks: Block[], context: Context): Block[] {
  if (context.canonical === true || blocks.length <= MOST) return blocks;
  const shown = blocks.reduce((sum, { text, start, end, given }) => sum + (given?.node ? end - start : text.length), 0);
  if (shown >= blocks.length * TINY) return blocks;
  const rest = blocks.slice(KEPT - 1);
  reportFragments(rest[0]!.start, rest.at(-1)!.end, context);
  const joined =
    context.format === "html"
      ? joinedTexts(rest, context)
      : blankedBlock(context.source, rest[0]!.start, rest.at(-1)!.end);
  return [...blocks.slice(0, KEPT - 1), joined];
}

/** A range of the source as one block, a blank for each line end. */
export function blankedBlock(source: string, start: number, end: number): Block {
  return { text: source.slice(start, end).replace(/[\n\r\u2028\u2029]/g, " "), start, end };
}

/** The texts of blocks as one, markup left out. */
function joinedTexts(blocks: readonly Block[], { source }: Context): Block {
  const { start } = blocks[0]!;
  const { end } = blocks.at(-1)!;
  let text = "";
  const map: number[] = [];
  for (const block of blocks) {
    const own = block.given?.node === undefined ? block.text : source.slice(block.start, block.end);
    if (own === "") continue;
    if (text !== "") text += " ";
    const moved = own === block.text ? (block.map ?? [0, block.start]) : [0, block.start];
    for (let pair = 0; pair < moved.length; pair += 2) map.push(text.length + moved[pair]!, moved[pair + 1]!);
    text += own;
  }
  return { text, start, end, map: map.length === 0 ? [0, start] : map };
}
