import type { Block, Label } from "../block.js";
import type { Context } from "../context.js";
import { type FrontMatterRange, findFrontMatter } from "../front-matter/detect.js";
import { findKey } from "../front-matter/keys.js";
import { type FrontMatter, readFrontMatter } from "../front-matter/read.js";
import type { BlockGiven } from "../given.js";
import { findNode } from "../nodes/names.js";
import { paragraphNodes } from "../nodes/paragraph.js";
import { createReader, type Reader } from "../nodes/read.js";
import type { TreeNode } from "../tree.js";
import { joinFlows, mostBlocks } from "./fragments.js";
import { readHtmlBlock } from "./html.js";
import { assemble, type Placed } from "./markdown/assemble.js";
import type { Flow } from "./markdown/flow.js";
import { normalizeLabel, type References } from "./markdown/inline.js";
import { labelOf } from "./markdown/labels.js";
import { LIMITS } from "./markdown/limits.js";
import type { Phrasing } from "./markdown/phrasing.js";
import { type Region, type Scanned, scanMarkdown } from "./markdown/scan.js";
import { tokenizeRegions } from "./markdown/tokenize.js";

/**
 * Cuts Markdown copy into blocks: front matter, headings, quotations, directives and the rest with what their signs
 * say of them (`given`); paragraphs without signs stay to be judged, but in canonical copy (`marbre: 1`).
 */
export function segmentMarkdown(context: Context): Block[] {
  return segmentFlows(context, (start, most) => readFlows(context, start, most).flows);
}

/** Cuts blocks that were read already, by mdast plugins, the way {@link segmentMarkdown} does. */
export function segmentFlows(context: Context, read: (start: number, most?: number) => Flow[]): Block[] {
  const { source } = context;
  const extensions = context.options.extensions ?? [];
  const range = findFrontMatter(source);
  const readKeys = (keys: FrontMatterRange) =>
    readFrontMatter(keys, {
      source,
      places: context.places,
      timeZone: context.options.timeZone ?? "Europe/Paris",
      datePublished: context.options.datePublished,
      report: context.report,
    });
  const frontMatter = range === undefined ? undefined : readKeys(range);
  if (range !== undefined && !range.closed) context.report("front-matter-unclosed", range.start, range.start + 3);
  const start = range?.end ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const flows = frontMatter?.canonical === true ? read(start) : joinFlows(read(start, mostBlocks(source)), context);
  const reader = createReader({
    source,
    places: context.places,
    references: referencesOf(flows),
    canonical: frontMatter?.canonical === true,
    extensions,
    html: (html, start) => readHtmlBlock(html, start, context),
    report: context.report,
  });
  const segments = new Segments(context, reader, frontMatter);
  if (range !== undefined && frontMatter !== undefined) segments.addFrontMatter(range.start, range.end, frontMatter);
  const properties = range === undefined ? propertiesIn(flows, source) : undefined;
  if (properties === undefined) segments.addAll(flows, undefined);
  else {
    segments.addAll(flows.slice(0, 1), undefined);
    segments.addFrontMatter(properties.start, properties.end, readKeys(properties));
    segments.addAll(flows.slice(2), undefined);
  }
  return segments.finish();
}

/** Lines `Auteur: …` of a page's properties, which Notion and its like write below the title instead of front matter. */
function propertiesIn([title, below]: readonly Flow[], source: string): FrontMatterRange | undefined {
  if (title?.type !== "heading" || title.depth !== 1 || below?.type !== "paragraph" || below.start < 0)
    return undefined;
  const { start, end } = below;
  if (end - start > 2_000) return undefined;
  const keys = source
    .slice(start, end)
    .split(/\r\n|[\n\r]/)
    .map((line) => /^(\p{L}[\p{L}\p{M} ’'-]{0,40}):[ \t]/u.exec(line)?.[1]);
  if (keys.length < 2 || keys.some((key) => key === undefined)) return undefined;
  const targets = keys.map((key) => findKey(key!)).filter((target) => target !== undefined);
  // A date and a place are facts of whatever an article tells of.
  const telling = targets.some((target) => "meta" in target && TELLING.has(target.meta));
  return !telling || targets.length < 2 || targets.length * 2 < keys.length
    ? undefined
    : { start, end, contentStart: start, contentEnd: end, closed: true };
}

/** Properties that only a text has. */
const TELLING: ReadonlySet<string> = new Set(["contributors", "keywords", "sections", "status", "canonicalUrl"]);

/** The blocks of a source from an offset on, those behind more than `most` as one; the regions that need it tokenized, and what they define. */
export function readFlows(
  context: Pick<Context, "source" | "report">,
  start: number,
  most?: number,
): { flows: Flow[]; references: References } {
  const { source, report } = context;
  const scanned = scanMarkdown(source, start, source.length, report, most);
  const regions: Region[] = [];
  collectRegions(scanned, regions);
  const fits = regions.map((region) => {
    const excess = EXCESSES.find(({ of, limit }) => region[of] > limit && (of === "nesting" || of === "lines"));
    if (excess !== undefined)
      report("markdown-too-complex", region.start, region.end, { what: excess.of, limit: excess.limit });
    return excess === undefined;
  });
  const sums = { signs: 0, cells: 0, footnotes: 0 };
  for (const [index, region] of regions.entries()) {
    if (!fits[index]) continue;
    for (const { of, limit } of EXCESSES) {
      if (of === "nesting" || of === "lines" || sums[of] + region[of] <= limit) continue;
      report("markdown-too-complex", region.start, region.end, { what: of, limit });
      fits[index] = false;
      break;
    }
    if (!fits[index]) continue;
    sums.signs += region.signs;
    sums.cells += region.cells;
    sums.footnotes += region.footnotes;
  }
  const read = regions.filter((_, index) => fits[index]);
  const tokenized = tokenizeRegions(source, read);
  const blocks = new Map(read.map((region, index) => [region, tokenized[index]!]));
  const flows = resolve(scanned, blocks, source);
  return { flows, references: referencesOf(flows) };
}

/** What a region may have too much of: by itself (nesting, lines), or with all those before it. */
const EXCESSES = [
  { of: "nesting", limit: LIMITS.nesting },
  { of: "lines", limit: LIMITS.lines },
  { of: "signs", limit: LIMITS.blockSigns },
  { of: "cells", limit: LIMITS.cells },
  { of: "footnotes", limit: LIMITS.footnotes },
] as const;

function collectRegions(scanned: readonly Scanned[], regions: Region[]): void {
  for (const one of scanned) {
    if (one.type === "region") regions.push(one);
    else if (one.children !== undefined) collectRegions(one.children as Scanned[], regions);
  }
}

function resolve(scanned: readonly Scanned[], blocks: ReadonlyMap<Region, Flow[]>, source: string): Flow[] {
  return scanned.flatMap((one): Flow[] => {
    if (one.type === "region") {
      const flows = blocks.get(one);
      return flows === undefined ? plainParagraphs(one, source) : joinHtml(flows, source);
    }
    if (one.children === undefined) return [one as Flow];
    return [{ ...one, children: resolve(one.children as Scanned[], blocks, source) } as Flow];
  });
}

/** Blocks of HTML that a blank line parts, while an element of the first is open, are one. */
function joinHtml(flows: readonly Flow[], source: string): Flow[] {
  const joined: Flow[] = [];
  let open = 0;
  for (const flow of flows) {
    const last = joined.at(-1);
    if (flow.type !== "html") {
      joined.push(flow);
      continue;
    }
    if (last?.type === "html" && open > 0) {
      last.end = flow.end;
      last.value = source.slice(last.start, flow.end);
      open += depthOf(flow.value ?? "");
    } else {
      joined.push({ ...flow });
      open = depthOf(flow.value ?? "");
    }
  }
  return joined;
}

/** How many elements a piece of HTML leaves open. */
function depthOf(html: string): number {
  let depth = 0;
  for (const [, end] of html.matchAll(HOLDER)) depth += end === "/" ? -1 : 1;
  return depth;
}

const HOLDER = /<(\/?)(?:figure|table|thead|tbody|tr|ul|ol|div|section|aside|blockquote|details|video|audio)\b/gi;

/** A region read as text: its paragraphs stand between blank lines, its signs are characters. */
function plainParagraphs(region: Region, source: string): Flow[] {
  const flows: Flow[] = [];
  const blank = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+[ \t]*/g;
  let start = region.start;
  const add = (from: number, to: number) => {
    const text = source.slice(from, to).trim();
    if (text === "") return;
    const start = source.indexOf(text[0]!, from);
    flows.push({
      type: "paragraph",
      start,
      end: start + text.length,
      content: { nodes: [{ type: "text", value: text }] },
    });
  };
  blank.lastIndex = start;
  for (let match = blank.exec(source); match !== null && match.index < region.end; match = blank.exec(source)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, region.end);
  return flows;
}

function referencesOf(flows: readonly Flow[]): References {
  const definitions = new Map<string, { url: string; title?: string }>();
  const footnotes = new Set<string>();
  const collect = (list: readonly Flow[]) => {
    for (const flow of list) {
      const label = normalizeLabel(flow.name ?? "");
      if (flow.type === "definition" && !definitions.has(label)) {
        definitions.set(label, { url: flow.value ?? "", ...(typeof flow.meta === "string" && { title: flow.meta }) });
      } else if (flow.type === "footnoteDefinition") footnotes.add(label);
      if (flow.children !== undefined) collect(flow.children);
    }
  };
  collect(flows);
  return { definitions, footnotes };
}

type Part = "header" | "body" | "footer";

class Segments {
  private readonly context: Context;
  private readonly reader: Reader;
  private readonly frontMatter: FrontMatter | undefined;
  private readonly blocks: Block[] = [];
  private readonly placed: Placed[] = [];
  private headline = false;

  constructor(context: Context, reader: Reader, frontMatter: FrontMatter | undefined) {
    this.context = context;
    this.reader = reader;
    this.frontMatter = frontMatter;
  }

  addFrontMatter(start: number, end: number, { meta, header }: FrontMatter): void {
    const given: BlockGiven = { label: "furniture", by: "markup", meta };
    if (header.length > 0) given.header = header;
    this.blocks.push({ text: this.context.source.slice(start, end), start, end, given });
    for (const node of header) this.placed.push({ node, part: "header", weak: true });
  }

  finish(): Block[] {
    const { frontMatter, context } = this;
    if (frontMatter?.canonical) {
      context.canonical = true;
      context.article = assemble(this.placed, frontMatter.meta, frontMatter.article, context.options.lang ?? "fr");
    }
    return this.blocks;
  }

  addAll(flows: readonly Flow[], part: Part | undefined): void {
    let index = 0;
    while (index < flows.length) {
      const flow = flows[index]!;
      const turn = turnLength(flows, index);
      if (turn > 1) this.addNodes(flow.start, flows[index + turn - 1]!.end, flows.slice(index, index + turn), part);
      else this.add(flow, part);
      index += turn;
    }
  }

  private add(flow: Flow, part: Part | undefined): void {
    const of = flow.type === "directive" ? partOf(flow) : undefined;
    if (of !== undefined) {
      this.addPart(flow, of);
      return;
    }
    if (flow.type === "heading" && flow.depth === 1 && part !== "footer") {
      this.addHeadline(flow, part);
      return;
    }
    if (flow.type === "heading") {
      this.addHeading(flow, part);
      return;
    }
    if (flow.type === "paragraph") {
      this.addParagraph(flow, part);
      return;
    }
    this.addNodes(flow.start, flow.end, [flow], part);
  }

  /** `:::titraille`, `:::corps`, `:::pied`: the fences belong to the blocks they stand beside. */
  private addPart(flow: Flow, part: Part): void {
    const first = this.blocks.length;
    const fields = partFields(flow);
    if (fields !== undefined || part === "footer") this.placed.push({ part, fields: fields ?? {} });
    this.addAll(flow.children ?? [], part);
    const opening = this.blocks[first];
    if (opening === undefined) {
      const given: BlockGiven = { label: "furniture", by: "markup", exact: true };
      this.blocks.push({ text: "", start: flow.start, end: flow.end, given });
      return;
    }
    if (opening.map === undefined && opening.start !== flow.start) opening.map = [0, opening.start];
    opening.start = flow.start;
    const last = this.blocks.at(-1)!;
    if (last.map === undefined && last.start !== flow.start) last.map = [0, last.start];
    last.end = flow.end;
  }

  private addHeadline(flow: Flow, part: Part | undefined): void {
    if (this.headline) {
      const [start, end] = [flow.start, flow.end];
      if (!this.reader.canonical)
        this.context.report("headline-repeated", start, end, {
          text: this.context.source.slice(start, end).slice(0, 120),
          type: "heading",
        });
      this.addHeading(flow, part);
      return;
    }
    this.headline = true;
    const phrasing = this.reader.phrasingOf(flow.content!);
    const node = { type: "headline", children: phrasing.nodes, ...this.reader.place(flow.start, flow.end) };
    this.push(flow, phrasing, { label: "headline", by: "markup" }, node, part);
  }

  private addHeading(flow: Flow, part: Part | undefined): void {
    const phrasing = this.reader.phrasingOf(flow.content!);
    const depth = Math.max(2, flow.depth ?? 2);
    const node = { type: "heading", depth, children: phrasing.nodes, ...this.reader.place(flow.start, flow.end) };
    if (phrasing.text === "" && !this.reader.canonical) {
      this.blocks.push({ text: "", start: flow.start, end: flow.end, given: { label: "furniture", by: "markup" } });
      return;
    }
    this.push(flow, phrasing, { label: "heading", by: "markup", depth }, node, part);
  }

  private addParagraph(flow: Flow, part: Part | undefined): void {
    const { content } = flow;
    const image =
      content !== undefined &&
      ("nodes" in content ? content.nodes[0]?.type === "image" : content.text.startsWith("![", content.start));
    if (image) {
      this.addNodes(flow.start, flow.end, [flow], part);
      return;
    }
    const phrasing = this.reader.phrasingOf(content!);
    const made = paragraphNodes(phrasing.nodes, flow, this.reader);
    const [node] = made;
    if (made.length !== 1 || node?.type !== "paragraph") {
      this.pushNodes(flow.start, flow.end, made, part);
      return;
    }
    if (this.reader.canonical || part !== undefined) {
      this.push(flow, phrasing, { label: "paragraph", by: "markup" }, node, part);
      return;
    }
    const block = blockOf(flow, phrasing);
    block.unmarked = "signs";
    if (phrasing.nodes.length > 0 && phrasing.nodes.every((one) => one.type === "strong" || one.type === "break")) {
      block.bold = true;
    }
    this.blocks.push(block);
  }

  private addNodes(start: number, end: number, flows: readonly Flow[], part: Part | undefined): void {
    const [flow] = flows;
    const header = flow?.type === "directive" && flow.attributes?.classes.includes("corps") ? ("body" as const) : part;
    this.pushNodes(start, end, this.reader.flow(flows), header);
  }

  private pushNodes(start: number, end: number, nodes: readonly TreeNode[], part: Part | undefined): void {
    const { source } = this.context;
    const text = source.slice(start, end);
    if (nodes.length <= 1 || this.reader.canonical) {
      const [node] = nodes;
      const label: Label = node === undefined ? "furniture" : labelOf(node.type);
      const given: BlockGiven = { label, by: "markup" };
      if (node !== undefined) given.node = node;
      if (part !== undefined) given.part = part;
      if (this.reader.canonical) given.exact = true;
      this.blocks.push({ text, start, end, given });
      for (const one of nodes) this.place(one, part);
      return;
    }
    // Several nodes share the slice: it is cut where they begin, so that each block keeps a node of its own.
    let from = start;
    nodes.forEach((node, index) => {
      const next = startOf(nodes[index + 1]);
      const cut = index === nodes.length - 1 || next === undefined || next <= from || next >= end ? end : next;
      if (from >= end) {
        const last = this.blocks.at(-1)!.given!;
        last.node = { type: "aside", kind: "box", children: [last.node!, node] };
        return;
      }
      let to = cut;
      while (to > from && /\s/.test(source[to - 1]!)) to--;
      const given: BlockGiven = { label: labelOf(node.type), by: "markup", node };
      if (part !== undefined) given.part = part;
      this.blocks.push({ text: source.slice(from, to), start: from, end: to, given });
      from = cut;
    });
  }

  private push(flow: Flow, phrasing: Phrasing, given: BlockGiven, node: TreeNode, part: Part | undefined): void {
    const block = blockOf(flow, phrasing);
    block.given = given;
    if (part !== undefined && part !== "header") given.part = part;
    if (this.reader.canonical) {
      given.exact = true;
      given.node = node;
    }
    this.blocks.push(block);
    this.place(node, part);
  }

  private place(node: TreeNode, part: Part | undefined): void {
    if (this.reader.canonical) this.placed.push({ node, part });
  }
}

/** Number of directives from `index` on that are one turn of an interview: a question and its answers. */
function turnLength(flows: readonly Flow[], index: number): number {
  if (typeOf(flows[index]) !== "question") return 1;
  let length = 1;
  while (typeOf(flows[index + length]) === "answer") length++;
  return length;
}

function typeOf(flow: Flow | undefined): string | undefined {
  return flow?.type === "directive" ? findNode(flow.name ?? "", "flow")?.type : undefined;
}

function partOf(flow: Flow): Part | undefined {
  const type = typeOf(flow);
  return type === "header" || type === "body" || type === "footer" ? type : undefined;
}

function partFields(flow: Flow): Record<string, unknown> | undefined {
  const { attributes } = flow;
  if (attributes === undefined) return undefined;
  return { attributes };
}

function blockOf(flow: Flow, phrasing: Phrasing): Block {
  const { text, map, nodes } = phrasing;
  if (flow.start < 0) return { text, start: 0, end: 0, map: [0, 0], inline: nodes };
  const block: Block = { text, start: flow.start, end: flow.end };
  const exact = map.length === 2 && map[1] === flow.start && text.length === flow.end - flow.start;
  if (!exact) block.map = map.length === 0 ? [0, flow.start] : map;
  if (nodes.length !== 1 || nodes[0]?.type !== "text") block.inline = nodes;
  return block;
}

function startOf(node: TreeNode | undefined): number | undefined {
  return (node?.position as { start?: { offset?: number } } | undefined)?.start?.offset;
}
