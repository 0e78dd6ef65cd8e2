import type { Article, BodyContent, FooterContent, HeaderContent, Meta, Position } from "@marbre/schema";
import { SCHEMA_VERSION } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Context } from "../context.js";
import type { Container } from "../given.js";
import { mergeMeta } from "../merge-meta.js";
import { recogniseContext } from "../recognise/index.js";
import { toRfc3339 } from "../recognise/time-zone.js";
import { checkCopy, readClosingSource } from "./checks.js";
import type { Composition } from "./composition.js";
import { isTextLabel } from "./composition.js";
import { containersOf, wrapContainer } from "./container.js";
import { readDates } from "./credits.js";
import { fillHeader } from "./given-node.js";
import { composeBlock } from "./labels.js";
import { livePost } from "./live-post.js";

/** Makes the article of labelled blocks: always valid by `validateArticle`, each part in the order of the contract. */
export function compose(blocks: readonly Block[], context: Context): Article {
  return composeTraced(blocks, context).article;
}

/** {@link compose}, and the ranges of the source that line grammars consumed, as flat pairs `start, end`. */
export function composeTraced(blocks: readonly Block[], context: Context): { article: Article; consumed: number[] } {
  const state = begin(blocks, context);
  if (context.canonical !== true) readDates(state);
  settleDate(state);
  composeRange(state, 0, blocks.length, 0);
  for (const block of blocks) if (block.given?.header !== undefined) fillHeader(state, block.given.header);
  readClosingSource(state);
  checkCopy(state);
  return { article: finish(state), consumed: state.consumed };
}

function begin(blocks: readonly Block[], context: Context): Composition {
  let firstText = blocks.length;
  let lastText = -1;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (!isTextLabel(block.label ?? "paragraph") || block.given?.part === "header" || block.given?.part === "footer")
      continue;
    if (firstText === blocks.length) firstText = index;
    lastText = index;
  }
  const said: Readonly<Record<string, unknown>>[] = [];
  for (const { given } of blocks) if (given?.meta !== undefined) said.push(given.meta);
  const meta: Meta = { lang: context.options.lang ?? "fr", ...mergeMeta(said) };
  return {
    blocks,
    context,
    inline: { context, recognition: recogniseContext(context) },
    meta,
    header: { bylines: [] },
    body: [],
    footer: [],
    firstText,
    lastText: lastText < 0 ? blocks.length : lastText,
    led: false,
    walled: false,
    threads: new Map(),
    consumed: [],
  };
}

/** Dates of the text count from the date of publication: the copy's own, else the option's. */
function settleDate(state: Composition): void {
  const given = state.context.options.datePublished;
  if (state.meta.datePublished === undefined && given !== undefined && state.context.canonical !== true) {
    state.meta.datePublished =
      given.length === 10
        ? toRfc3339(
            { year: Number(given.slice(0, 4)), month: Number(given.slice(5, 7)), day: Number(given.slice(8, 10)) },
            state.inline.recognition.timeZone,
          )
        : given;
  }
  if (state.meta.datePublished !== undefined) state.inline.recognition.datePublished = state.meta.datePublished;
}

/** Composes blocks `from` to `to`, those in a container of level `depth` into it. */
function composeRange(state: Composition, from: number, to: number, depth: number): void {
  let index = from;
  while (index < to) {
    const block = state.blocks[index] as Block;
    const container = block.given?.within === undefined ? undefined : containersOf(block)[depth];
    if (container === undefined) {
      const post = block.clock !== undefined && depth === 0 && index <= state.lastText;
      index = post ? livePost(state, index, to) : composeBlock(state, index);
      continue;
    }
    let end = index + 1;
    while (end < to && isIn(state.blocks[end] as Block, container, depth)) end++;
    const outside = state.body;
    state.body = [];
    composeRange(state, index, end, depth + 1);
    const children = state.body;
    state.body = outside;
    wrapContainer(state, container, children, index, end);
    index = end;
  }
}

function isIn(block: Block, container: Container, depth: number): boolean {
  return block.given?.within !== undefined && containersOf(block)[depth] === container;
}

function finish(state: Composition): Article {
  const { header, meta, body, footer } = state;
  const parts: HeaderContent[] = [];
  if (header.kicker !== undefined) parts.push(header.kicker);
  if (header.headline !== undefined) parts.push(header.headline);
  if (header.subheadline !== undefined) parts.push(header.subheadline);
  if (header.standfirst !== undefined) parts.push(header.standfirst);
  parts.push(...header.bylines);
  if (header.dateline !== undefined) parts.push(header.dateline);
  if (header.figure !== undefined) parts.push(header.figure);
  const top = { type: "header" as const, children: parts, ...span(parts) };
  const main = { type: "body" as const, children: body, ...span(body) };
  const end = footer.length === 0 ? [] : [{ type: "footer" as const, children: footer, ...span(footer) }];
  const children = [top, main, ...end] as unknown as Article["children"];
  return { type: "article", schemaVersion: SCHEMA_VERSION, meta, children, ...span([top, main, ...end]) };
}

/** The position from the first start to the last end of nodes that stand in any order. */
function span(nodes: readonly { position?: Position }[] | readonly (BodyContent | FooterContent | HeaderContent)[]): {
  position?: Position;
} {
  let start: Position["start"] | undefined;
  let end: Position["end"] | undefined;
  for (const { position } of nodes) {
    if (position === undefined) continue;
    if (start === undefined || (position.start.offset ?? 0) < (start.offset ?? 0)) start = position.start;
    if (end === undefined || (position.end.offset ?? 0) > (end.offset ?? 0)) end = position.end;
  }
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}
