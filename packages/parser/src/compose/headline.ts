import type { Headline, Inline } from "@marbre/schema";
import type { Block } from "../block.js";
import { sentenceCaseOf, titleCase } from "../sentence-case/index.js";
import type { Composer, Composition } from "./composition.js";
import { blockPosition, inlineOf } from "./composition.js";

/**
 * Headline (French: *titre*) → `headline`; a title-cased one in French sentence case when `sentenceCase` asks for it,
 * reported either way. A second headline becomes the subheadline before the text, a heading in it.
 */
export const headline: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  if (state.header.headline === undefined) {
    state.header.headline = first(state, block);
    return index + 1;
  }
  const children = inlineOf(state, block);
  const position = blockPosition(state, block);
  const type = index < state.firstText && state.header.subheadline === undefined ? "subheadline" : "heading";
  if (type === "subheadline") state.header.subheadline = { type, children, position };
  else state.body.push({ type, depth: 2, children, position });
  state.context.report("headline-repeated", block.start, block.end, { text: block.text, type });
  return index + 1;
};

function first(state: Composition, block: Block): Headline {
  const node: Headline = { type: "headline", children: inlineOf(state, block), position: blockPosition(state, block) };
  if (state.context.canonical === true || block.given?.exact === true) return node;
  const kind = titleCase(block.text);
  const applied = state.context.options.sentenceCase === true;
  if (kind === "no") return node;
  const found = applied || kind === "maybe" ? inSentenceCase(state, block) : undefined;
  if (found === undefined && (applied || kind === "maybe")) return node;
  const args =
    applied && found !== undefined
      ? { headline: block.text, applied, sentenceCase: found }
      : { headline: block.text, applied };
  state.context.report("headline-title-case", block.start, block.end, args);
  if (!applied || found === undefined) return node;
  // case alone changes, so that every leaf keeps its length and place
  if (textOf(node.children) === block.text) recase(node.children, { text: found, at: 0 });
  return node;
}

/** The headline in sentence case, with the text and the people of the article as evidence. */
function inSentenceCase(state: Composition, block: Block): string | undefined {
  const others = state.blocks.filter((other) => other !== block && other.given?.node === undefined);
  const names = others.flatMap((other) => other.lines?.byline?.value.contributors.map((person) => person.name) ?? []);
  return sentenceCaseOf(
    block.text,
    others.map((other) => other.text),
    names,
  );
}

/** What the text leaves hold, a break as the line end it is. */
function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === "text"
        ? node.value
        : node.type === "break"
          ? "\n"
          : "children" in node
            ? textOf(node.children as Inline[])
            : "",
    )
    .join("");
}

/** Gives the text leaves the letters of `source.text`, in order. */
function recase(nodes: readonly Inline[], source: { text: string; at: number }): void {
  for (const node of nodes) {
    if (node.type === "text") {
      node.value = source.text.slice(source.at, source.at + node.value.length);
      source.at += node.value.length;
    } else if (node.type === "break") source.at += 1;
    else if ("children" in node) recase(node.children as Inline[], source);
  }
}
