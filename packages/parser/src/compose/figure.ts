import type { Credit as CreditNode, Figure } from "@marbre/schema";
import type { Block } from "../block.js";
import { splitCaption } from "../recognise/caption.js";
import type { Composer, Composition } from "./composition.js";
import { blockPosition, canCut, consume, follows, inlineOf, rangePosition, zoneAt } from "./composition.js";
import { rightsOf } from "./credits.js";

/**
 * Caption → `figure` with `caption` and the credit split off its end; a credit line right after it joins. Before the text
 * the first is the lead figure of the header.
 */
export const caption: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  if (zoneAt(state, index) === "footer" && rightsOf(state, block)) return index + 1;
  const node: Figure = { type: "figure", children: [], position: blockPosition(state, block) };
  const split = canCut(block)
    ? (block.lines?.caption?.value ?? splitCaption(block.text))
    : { caption: { start: 0, end: block.text.length } };
  const legend = split.caption;
  if (legend !== undefined) {
    node.children.push({
      type: "caption",
      children: inlineOf(state, block, legend.start, legend.end),
      position: rangePosition(state, block, legend.start, legend.end),
    });
  }
  if (split.credit !== undefined) {
    const { start, end, role } = split.credit;
    node.children.push({
      type: "credit",
      role,
      name: block.text.slice(start, end),
      children: inlineOf(state, block, start, end),
      position: rangePosition(state, block, start, end),
    });
    consume(state, block, legend?.end ?? 0, start);
    consume(state, block, end, block.text.length);
  }
  let at = index + 1;
  if (split.credit === undefined && follows(state, at, "credit", block)) {
    node.children.push(creditNode(state, state.blocks[at] as Block));
    node.position = state.context.places.position(block.start, (state.blocks[at] as Block).end);
    at++;
  }
  const picture = pictureAbove(state, index);
  if (picture !== undefined) {
    picture.children.push(...(node.children as Figure["children"]));
    if (picture.position !== undefined && node.position !== undefined)
      picture.position = { start: picture.position.start, end: node.position.end };
    return at;
  }
  state.context.report("caption-without-image", block.start, block.end);
  placeFigure(state, index, node);
  return at;
};

/** The picture right above, which markup has but no legend: word processors write that below, as a paragraph. */
function pictureAbove(state: Composition, index: number): Figure | undefined {
  if (state.blocks[index - 1]?.given?.node?.type !== "figure") return undefined;
  const figures = [state.body.at(-1), state.header.figure];
  return figures.find(
    (figure): figure is Figure =>
      figure?.type === "figure" &&
      figure.position?.start.offset ===
        (state.blocks[index - 1]?.given?.node?.position as Figure["position"])?.start.offset &&
      figure.children.length === 1 &&
      figure.children[0]?.type === "image",
  );
}

/** Credit alone → joins the figure before it, else a figure of its own; after the text a `credit` of the footer. */
export const credit: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  if (zoneAt(state, index) === "footer" && rightsOf(state, block)) return index + 1;
  const node = creditNode(state, block);
  const zone = zoneAt(state, index);
  const before = zone === "header" ? state.header.figure : state.body.at(-1);
  if (before?.type === "figure" && zone !== "footer") {
    before.children.push(node);
    if (before.position !== undefined)
      before.position = { start: before.position.start, end: blockPosition(state, block).end };
  } else if (zone === "footer") state.footer.push(node);
  else placeFigure(state, index, { type: "figure", children: [node], position: blockPosition(state, block) });
  return index + 1;
};

function creditNode(state: Composition, block: Block): CreditNode {
  const found = block.lines?.credit;
  const holder = found?.ranges.find((range) => range.part === "holder");
  if (found === undefined || holder === undefined || holder.end <= holder.start || !canCut(block)) {
    return { type: "credit", role: "source", children: inlineOf(state, block), position: blockPosition(state, block) };
  }
  consume(state, block, 0, holder.start);
  consume(state, block, holder.end, block.text.length);
  return {
    type: "credit",
    role: found.value.role,
    name: found.value.holder,
    children: inlineOf(state, block, holder.start, holder.end),
    position: rangePosition(state, block, holder.start, holder.end),
  };
}

function placeFigure(state: Composition, index: number, node: Figure): void {
  if (zoneAt(state, index) === "header" && state.header.figure === undefined)
    state.header.figure = { ...node, role: "lead" };
  else state.body.push(node);
}
