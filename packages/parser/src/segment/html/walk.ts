import type { Label } from "../../block.js";
import type { Context } from "../../context.js";
import type { BlockGiven } from "../../given.js";
import { attributionOf } from "../../nodes/blockquote.js";
import { figureOf, fit, toBlocks } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import { mostPieces, reportFragments } from "../fragments.js";
import { labelOf } from "../markdown/labels.js";
import { BLOCKS, countBlankLines, isTextBlock, rangeOfAll, splitBlankLines, splitBreaks } from "./content.js";
import { definitionsNode } from "./definitions.js";
import { droppedAs } from "./dropped.js";
import { classesOf, contentOf, findAll, isBlank, isElement, property, rangeOf, textOf } from "./element.js";
import { snippetOf } from "./embeds.js";
import { figureNode, legendedPicture, shortcodeFigure } from "./figures.js";
import type { Footnotes } from "./footnotes.js";
import { type HtmlBlock, nodeOf } from "./html-block.js";
import { namesIn } from "./item-names.js";
import { frameNode, mediaNode, snippetNode } from "./media.js";
import { namedLabel, type Progress } from "./named-label.js";
import { type HtmlPhrasing, readHtmlPhrasing, readImage } from "./phrasing.js";
import { cutStart, quoteNode } from "./quotes.js";
import { type HtmlReader, placeOf } from "./reader.js";
import { isReadingCue, relatedIn } from "./related.js";
import { hasRole, namesOf } from "./roles.js";
import { splitShortcodes } from "./shortcodes.js";
import { captionedTable, isLayout } from "./tables.js";
import type { Content, Element, Nodes, Parents } from "./tree.js";

/** Reads the blocks of an HTML tree in the order of the source. */
export class HtmlWalk {
  readonly blocks: HtmlBlock[] = [];
  private readonly context: Context;
  private readonly footnotes: Footnotes;
  private readonly reader: HtmlReader;
  private headline = false;
  /** Whether running text has begun: what stands below it is no part of the head of the article. */
  private started = false;

  /** Blocks of text that end a sentence and nothing is said of. */
  private sentences = 0;
  private readonly holder: Parents | undefined;
  /** Whether what is walked over has a title of its own to come, or can have none. */
  private readonly titled: boolean;

  /**
   * `holder` is an element whose content is walked over: as a footnote it has been met already. `titled`: whether an
   * `h1` is the title, so that no class name need say which element is.
   */
  constructor(context: Context, footnotes: Footnotes, holder?: Parents, titled = true) {
    this.holder = holder;
    this.titled = titled;
    this.context = context;
    this.footnotes = footnotes;
    const phrasing = { context, references: footnotes.references, backlinks: footnotes.backlinks };
    this.reader = {
      context,
      phrasing: (children) => readHtmlPhrasing(children, phrasing),
      nodesIn: (container) => nodesIn(container, context, footnotes),
    };
  }

  /** Walks over what stands in a container: blocks, and runs of inline content between them. */
  container(node: Parents): void {
    let run: Content[] = [];
    const end = () => {
      if (run.length > 0) this.run(run, isWordPressText(node));
      run = [];
    };
    for (const child of node.children) {
      if (child.type === "comment") {
        if (/^\s*\/?wp:/.test(child.value)) end();
        continue;
      }
      if (child.type === "element" && this.isBlock(child)) {
        end();
        if (isElement(child, "hr") && !this.parts(child, node)) continue;
        this.block(child);
      } else run.push(child);
    }
    end();
  }

  /** Whether a rule parts what stands above it from text, and not from footnotes or nothing. */
  private parts(rule: Element, node: Parents): boolean {
    // Word rules off its footnotes, linked or not.
    if (isElement(node, "div") && /footnote-list/.test(property(node, "style"))) return false;
    const holdsText = (child: Nodes): boolean => {
      if (child.type === "text") return child.value.trim() !== "";
      if (child.type !== "element" || this.isNote(child) || droppedAs(child) !== undefined) return false;
      return MEDIA.has(child.tagName) || child.children.some(holdsText);
    };
    const children: readonly Nodes[] = node.children;
    return this.blocks.length > 0 && children.slice(children.indexOf(rule) + 1).some(holdsText);
  }

  private isBlock(element: Element): boolean {
    if (BLOCKS.has(element.tagName) || this.isNote(element)) return true;
    if (droppedAs(element) !== undefined) return true;
    if (element.tagName === "img" || element.tagName === "picture") return false;
    return element.children.some((child) => child.type === "element" && this.isBlock(child));
  }

  private isNote(element: Element): boolean {
    return element !== this.holder && this.footnotes.definitions.has(element);
  }

  private block(element: Element): void {
    const names = namesOf(element);
    if (this.isTrail(element, names) && this.trail(element)) return;
    const dropped = droppedAs(element) ?? (this.isQuotedMail(element) ? "mail" : undefined);
    if (dropped !== undefined) {
      this.drop(element, dropped);
      return;
    }
    const note = this.isNote(element) ? this.footnotes.definitions.get(element) : undefined;
    if (note !== undefined) {
      const children = toBlocks(this.reader.nodesIn(element));
      this.node(element, { type: "footnoteDefinition", identifier: note.toLowerCase(), label: note, children });
      return;
    }
    const label = this.profileLabel(element);
    if (label === "furniture") {
      this.drop(element, "profile");
      return;
    }
    if (label !== undefined && isTextBlock(element)) {
      for (const part of splitBreaks(element.children)) this.text(part, { label, by: "profile" });
      return;
    }
    if (!this.named(element, names)) this.tagged(element);
  }

  /** Reads an element as what its names say it is, when it has the shape of such a thing. */
  private named(element: Element, names: string): boolean {
    const property = itemOf(element);
    if (names === "" && property === "") return this.picture(element);
    if (this.tags(element, names) || this.facts(element)) return true;
    const box = isElement(element, "div", "section", "aside", "p", "ul", "figure", "footer", "dl");
    const length = box ? textOf(element).trim().length : 0;
    if (box && length > 0 && length <= MOST_BESIDE) {
      if (hasRole(names, "newsletter") && this.promo(element)) return true;
      if (hasRole(names, "related") && this.related(element)) return true;
    }
    if (this.picture(element)) return true;
    if (isElement(element, "div", "section", "figure") && hasRole(names, "box") && !hasRole(names, "pullQuote")) {
      const node = asideNode(element, this.reader);
      if (node !== undefined) this.node(element, node);
      return true;
    }
    if (isElement(element, "div", "section") && / wp-block-group /.test(` ${names} `) && /has-background/.test(names)) {
      const node = asideNode(element, this.reader);
      if (node !== undefined) this.node(element, node);
      return true;
    }
    if (hasRole(names, "pullQuote") && SIGNED.test(names) && this.signQuote(element)) return true;
    const quote = hasRole(names, "pullQuote") || /\bMso-?(?:Intense-?)?Quote\b/.test(names);
    if (isElement(element, "div", "p", "aside", "section") && quote && length <= 500) {
      const node = quoteNode(element, hasRole(names, "pullQuote"), this.reader);
      if (node !== undefined) this.node(element, node);
      return true;
    }
    if (this.started && box && hasRole(names, "bio") && length >= 40 && length <= 900) {
      const [node] = fit({ type: "bio", children: this.reader.nodesIn(element) });
      if (node !== undefined) this.node(element, node);
      return true;
    }
    const label = isTextBlock(element) ? namedLabel(element, names, property, this.progress()) : undefined;
    if (label === undefined) return false;
    if (label === "subheadline") {
      const { nodes } = this.reader.phrasing(element.children);
      this.node(element, { type: "subheadline", children: nodes });
      return true;
    }
    if (label === "headline") {
      this.heading(element, 1);
      return true;
    }
    const given: BlockGiven = { label, by: "markup", ...(label === "heading" && { depth: 2 }) };
    for (const part of splitBreaks(element.children)) this.text(part, given);
    return true;
  }

  /** A line below a quotation set apart that its name says to be whose it is. */
  private signQuote(element: Element): boolean {
    const last = this.blocks.at(-1);
    const node = last?.given?.node;
    if (last === undefined || node?.type !== "pullQuote" || node.children?.at(-1)?.type === "attribution") return false;
    const said = attributionOf(this.reader.phrasing(element.children).nodes, placeOf(element, this.reader));
    if (said === undefined || element.start < 0) return false;
    this.extend(last, element.end, [said]);
    return true;
  }

  /** How far the article has been read. */
  private progress(): Progress {
    const { headline, started, titled } = this;
    return { headline, started, titled, above: this.blocks.at(-1)?.given?.label };
  }

  /** Adds children to the node of a block, which then ends at an offset. */
  private extend(block: HtmlBlock, end: number, children: readonly TreeNode[]): void {
    const node = block.given!.node!;
    node.children = node.children ?? [];
    node.children.push(...children);
    node.position = this.context.places.position(block.start, end);
    block.end = end;
  }

  /** Tags of an article, which are its keywords. */
  private tags(element: Element, names: string): boolean {
    if (!isElement(element, "div", "ul", "ol", "p", "section", "footer", "span") || !hasRole(names, "tags"))
      return false;
    const keywords = namesIn(element, 60);
    if (keywords === undefined) return false;
    this.silent(element, { label: "furniture", by: "markup", meta: { keywords } });
    return true;
  }

  /** The mail that is answered, below the answer; one that is passed on is the greater part, and stays. */
  private isQuotedMail(element: Element): boolean {
    if (!QUOTED_MAIL.test(namesOf(element))) return false;
    return (element.end - element.start) * 2 < this.context.source.length;
  }

  /** Named a trail, or nothing but several links above the title. */
  private isTrail(element: Element, names: string): boolean {
    if (hasRole(names, "trail")) return true;
    if (this.headline || this.blocks.length > 2 || !isElement(element, "p", "div", "ul")) return false;
    if (element.end - element.start > 600 || droppedAs(element) !== undefined) return false;
    const links = element.children.filter((child) => isElement(child, "a"));
    return links.length > 1 && element.children.every((child) => isElement(child, "a") || isBlank(child));
  }

  /** Facts about the article above its text (who, when, in which section), each a line of the head. */
  private facts(element: Element): boolean {
    if (!this.headline || this.started || !isElement(element, "dl")) return false;
    const lines = findAll(element, (one) => isElement(one, "dd"));
    const isFact = (line: Element) => FACT.test(itemOf(line)) || hasRole(line, "byline") || hasRole(line, "date");
    if (lines.length > 10 || !lines.some(isFact) || lines.some((line) => textOf(line).length > 120)) return false;
    for (const line of lines) {
      const sections = SECTION.test(textOf(line)) ? namesIn(line, 60) : undefined;
      if (sections !== undefined) this.silent(line, { label: "section", by: "markup" }, sections.join(" > "));
      else if (!this.named(line, namesOf(line))) this.text(line.children);
    }
    return true;
  }

  /** A breadcrumb trail: the sections of the article. */
  private trail(element: Element): boolean {
    if (this.started || !isElement(element, "div", "ul", "ol", "nav", "p", "section")) return false;
    const names = namesIn(element, 60);
    if (names === undefined || names.length > 8) return false;
    this.silent(element, { label: "section", by: "markup" }, names.join(" > "));
    return true;
  }

  /** A block that has no nodes: its text is what is said of the article. */
  private silent(element: Element, given: BlockGiven, text = ""): void {
    const { start, end } = rangeOf(element);
    if (start >= 0) this.blocks.push({ start, end, text, map: [0, start], given });
  }

  private promo(element: Element): boolean {
    const [node] = fit({ type: "promo", kind: "newsletter", children: toBlocks(this.reader.nodesIn(element)) });
    if (node === undefined || (node.children ?? []).length === 0) this.drop(element, "newsletter");
    else this.node(element, node);
    return true;
  }

  private related(element: Element): boolean {
    const node = relatedIn(element, this.context, this.reader.phrasing);
    if (node?.children === undefined || node.children.length === 0) {
      if (!isReadingCue(textOf(element))) return false;
      this.drop(element, "related");
      return true;
    }
    this.node(element, node);
    return true;
  }

  /** A picture and its legend in elements other than `figure`; a legend alone goes with the picture above it. */
  private picture(element: Element): boolean {
    const found = legendedPicture(element, this.reader);
    if (found === undefined) return false;
    const { image, legend, dropped } = found;
    for (const one of dropped) if (!isBlank(one)) this.drop(one, droppedAs(one) ?? "hidden");
    const last = this.blocks.at(-1);
    const above = last?.given?.node;
    if (image === undefined && last !== undefined && above?.type === "figure" && above.children?.length === 1) {
      this.extend(last, element.end, legend);
    } else this.node(element, { type: "figure", children: [...(image === undefined ? [] : [image]), ...legend] });
    return true;
  }

  /** Reads an element as what its tag says it is; one that says nothing holds other blocks. */
  private tagged(element: Element): void {
    const { tagName } = element;
    const make = NODES[tagName];
    const node = make?.(element, this.reader);
    if (node !== undefined) this.node(element, node);
    else if (make !== undefined && !isElement(element, "table", "figure")) return;
    else if (isElement(element, "p", "summary", "address")) this.paragraph(element);
    else if (isElement(element, "h1", "h2", "h3", "h4", "h5", "h6")) this.heading(element, Number(tagName[1]));
    else if (isElement(element, "ul", "ol")) this.list(element);
    else this.container(element);
  }

  /** Leaves an element out, and reports it unless it shows nothing anyway. */
  private drop(element: Element, what: string): void {
    if (element.start < 0 || (what === "head" && isBlank(element))) return;
    this.dropRange(element, what, element.tagName);
  }

  private dropRange({ start, end }: { start: number; end: number }, what: string, tag: string): void {
    this.context.report("html-dropped", Math.max(0, start), Math.max(0, end), { what, tag });
  }

  private profileLabel(element: Element): Label | undefined {
    const known = this.context.options.profile?.classes;
    const name = known === undefined ? undefined : classesOf(element).find((one) => Object.hasOwn(known, one));
    return name === undefined ? undefined : known?.[name];
  }

  private paragraph(element: Element): void {
    const images = findAll(element, (one) => isElement(one, "img", "iframe", "video", "audio"));
    if (images.length > 0 && images.some((image) => !isElement(image, "img"))) {
      this.container(element);
      return;
    }
    if (images.length > 0 && textOf(element).trim() === "") {
      for (const image of images) this.image(image, element);
      return;
    }
    if (isWordListItem(element)) {
      this.wordListItem(element);
      return;
    }
    const parts = splitBreaks(element.children);
    if (parts.length === 1) this.push(element, this.reader.phrasing(element.children));
    else for (const part of parts) this.text(part);
  }

  private heading(element: Element, depth: number): void {
    const phrasing = this.reader.phrasing(element.children);
    for (const image of findAll(element, (one) => isElement(one, "img"))) this.image(image, image);
    phrasing.nodes = phrasing.nodes.filter((node) => node.type !== "image");
    if (phrasing.text.trim() === "") return;
    if (READING.test(phrasing.text) && phrasing.text.length < 200 && this.related(element)) return;
    if (depth > 1 && !this.started && hasRole(element, "date")) {
      this.push(element, phrasing);
      return;
    }
    const kicker = depth <= 2 && !this.started ? kickerIn(element) : undefined;
    if (kicker !== undefined) {
      this.text([kicker], { label: "kicker", by: "markup" });
      this.heading({ ...element, children: element.children.filter((child) => child !== kicker) }, depth);
      return;
    }
    const first = depth === 1 && !this.headline;
    if (first) this.headline = true;
    else this.started ||= this.headline && depth > 1 && this.blocks.some((block) => block.given === undefined);
    const given: BlockGiven = first
      ? { label: "headline", by: "markup" }
      : { label: "heading", by: "markup", depth: Math.max(2, depth) };
    this.push(element, phrasing, given);
  }

  /** Inline content that stands in a container without a paragraph of its own. */
  private run(children: readonly Content[], paragraphs: boolean): void {
    if (children.every((child) => isBlank(child)) || this.namedRun(children)) return;
    const parts = splitShortcodes(children, this.context.source, (element) => {
      for (const image of findAll(element, (one) => isElement(one, "img"))) this.image(image, element);
    });
    for (const part of parts) {
      if ("url" in part) {
        this.nodeAt(part.start, part.end, { type: "embed", ...part.provider, url: part.url, children: [] });
        continue;
      }
      if ("caption" in part) {
        const figure = shortcodeFigure(part.caption, this.reader);
        if (figure !== undefined) this.nodeAt(part.start, part.end, figure);
        continue;
      }
      const lines = paragraphs ? this.splitBlankLines(part.nodes) : [part.nodes];
      for (const pieces of lines) for (const piece of splitBreaks(pieces)) this.runPart(piece);
    }
  }

  /** Lines of the head set side by side as inline elements, their names saying what they are. */
  private namedRun(children: readonly Content[]): boolean {
    if (this.started || children.length > 20) return false;
    const parts = children.filter((child) => !isBlank(child));
    const texts = parts.filter((child) => child.type === "text");
    if (texts.some((child) => !/^[\s|•·,/–—-]*$/.test(child.value))) return false;
    const labels = parts.map((part) =>
      isElement(part) && droppedAs(part) === undefined
        ? namedLabel(part, namesOf(part), itemOf(part), this.progress())
        : undefined,
    );
    if (labels.every((label) => label === undefined || label === "subheadline")) return false;
    parts.forEach((part, index) => {
      const label = labels[index];
      if (part.type === "text") return;
      if (label === undefined || label === "subheadline") this.runPart([part]);
      else this.text([part], { label, by: "markup" });
    });
    return true;
  }

  /** Cuts text at its blank lines, as far as there are not thousands of them. */
  private splitBlankLines(children: readonly Content[]): Content[][] {
    const most = mostPieces(countBlankLines(children), this.context);
    const parts = splitBlankLines(children, most);
    if (parts.length > most) {
      const { start, end } = rangeOfAll(parts.at(-1)!);
      reportFragments(start, end, this.context);
    }
    return parts;
  }

  private runPart(piece: readonly Content[]): void {
    if (piece.every((child) => isBlank(child))) return;
    const images = piece.flatMap((child) => findAll(child, (one) => isElement(one, "img")));
    if (images.length > 0 && piece.every((child) => textOf(child).trim() === "")) {
      for (const image of images) this.image(image, image);
      return;
    }
    this.text(piece);
  }

  private image(image: Element, around: Element): void {
    const made = readImage(image, this.context);
    if (made !== undefined) this.node(around === image ? image : around, figureOf(made));
  }

  private text(children: readonly Content[], given?: BlockGiven): void {
    const phrasing = this.reader.phrasing(children);
    const range = rangeOfAll(children);
    if (phrasing.text === "--") this.dropRange(range, "mail", "--");
    else this.push(range, phrasing, given);
  }

  private push(range: { start: number; end: number }, phrasing: HtmlPhrasing, given?: BlockGiven): void {
    if (phrasing.text.trim() === "" && phrasing.nodes.every(showsNothing)) return;
    if (SHORTCODE.test(phrasing.text)) this.dropRange(range, "shortcode", "[…]");
    else
      this.add({ start: range.start, end: range.end, text: phrasing.text, map: phrasing.map }, phrasing.nodes, given);
  }

  private add(block: HtmlBlock, nodes: TreeNode[], given?: BlockGiven): void {
    const { text } = block;
    if (nodes.length !== 1 || nodes[0]?.type !== "text") block.inline = nodes;
    if (given === undefined && /[.!?…»]$/.test(text)) this.sentences++;
    if (given === undefined && (text.length >= RUNNING || this.sentences > 1)) this.started = true;
    if (given !== undefined) block.given = given;
    else if (
      nodes.length > 0 &&
      nodes.every((node) => node.type === "strong" || node.type === "break" || isBlankText(node))
    ) {
      block.bold = true;
    }
    this.blocks.push(block);
  }

  private node(element: Element, node: TreeNode): void {
    const { start, end } = rangeOf(element);
    this.nodeAt(start, end, node);
  }

  private nodeAt(start: number, end: number, node: TreeNode): void {
    const position = node.position ?? (start < 0 ? undefined : this.context.places.position(start, end));
    const placed = position === undefined ? node : { ...node, position };
    this.blocks.push({
      start,
      end,
      text: "",
      map: [],
      given: { label: labelOf(node.type), by: "markup", node: placed },
    });
  }

  private list(element: Element): void {
    const made = this.listNode(element);
    if (made === undefined) return;
    // Notion writes a list for each item.
    const last = this.blocks.at(-1);
    const list = last?.given?.node;
    if (
      last !== undefined &&
      list?.type === "list" &&
      list.ordered === made.ordered &&
      ITEM_LIST.test(namesOf(element))
    ) {
      this.extend(last, element.end, made.children ?? []);
    } else this.node(element, made);
  }

  private listNode(element: Element): TreeNode | undefined {
    const items: TreeNode[] = [];
    for (const child of contentOf(element)) {
      if (!isElement(child) || droppedAs(child) !== undefined) continue;
      if (this.isNote(child)) {
        this.block(child);
        continue;
      }
      if (isElement(child, "ul", "ol")) {
        // Old editors nest a list beside the item it belongs to.
        const nested = this.listNode(child);
        const last = items.at(-1);
        if (nested !== undefined && last !== undefined) last.children = [...(last.children ?? []), nested];
        else if (nested !== undefined) items.push(...(nested.children ?? []));
        continue;
      }
      const children = toBlocks(this.reader.nodesIn(child));
      if (children.length > 0) items.push({ type: "listItem", children, ...placeOf(child, this.reader) });
    }
    if (items.length === 0) return undefined;
    const ordered = isElement(element, "ol");
    const start = Number.parseInt(property(element, "start"), 10);
    return {
      type: "list",
      ...(ordered && { ordered: true }),
      ...(ordered && Number.isSafeInteger(start) && start !== 1 && { start }),
      children: items,
    };
  }

  /** Word writes lists as paragraphs with a bullet of their own. */
  private wordListItem(element: Element): void {
    const phrasing = this.reader.phrasing(element.children);
    const bullet = /^(?:[·•o§–-]|\d{1,3}[.)])\s*/.exec(phrasing.text)?.[0].length ?? 0;
    const place = placeOf(element, this.reader);
    const nodes = cutStart(phrasing.nodes, bullet);
    const item = { type: "listItem", children: [{ type: "paragraph", children: nodes, ...place }], ...place };
    const last = this.blocks.at(-1);
    const list = last?.given?.node;
    if (
      last !== undefined &&
      list?.type === "list" &&
      /MsoListParagraph(?!CxSpFirst)/.test(classesOf(element).join(" "))
    ) {
      this.extend(last, element.end, [item]);
      return;
    }
    const ordered = /^\d/.test(phrasing.text);
    this.node(element, { type: "list", ...(ordered && { ordered: true }), children: [item] });
  }
}

/** Elements that are one node, with all that stands in them. */
const NODES: Readonly<Record<string, (element: Element, reader: HtmlReader) => TreeNode | undefined>> = {
  __proto__: null as never,
  hr: () => ({ type: "thematicBreak" }),
  pre: codeNode,
  dl: definitionsNode,
  table: (element, reader) => (isLayout(element) ? undefined : captionedTable(element, reader)),
  blockquote: blockquoteNode,
  figure: figureNode,
  iframe: frameNode,
  video: (element) => figureOf(mediaNode(element)),
  audio: (element) => figureOf(mediaNode(element)),
  aside: asideNode,
  details: asideNode,
};

function codeNode(element: Element): TreeNode | undefined {
  const inner = contentOf(element).find((child) => isElement(child, "code"));
  const lang = inner === undefined ? undefined : /language-(\S+)/.exec(classesOf(inner as Element).join(" "))?.[1];
  const value = textOf(element).replace(/\n$/, "");
  return value.trim() === "" ? undefined : { type: "code", ...(lang !== undefined && { lang }), value };
}

/** A quotation, or the post of a service that stands in its place. */
function blockquoteNode(element: Element, reader: HtmlReader): TreeNode | undefined {
  const known = snippetOf(element);
  if (known !== undefined) return snippetNode(element, known, reader);
  return quoteNode(element, hasRole(element, "pullQuote"), reader);
}

/** An `aside`, or what opens on a click: a box. */
function asideNode(element: Element, reader: HtmlReader): TreeNode | undefined {
  const children = toBlocks(reader.nodesIn(element));
  return children.length === 0 ? undefined : { type: "aside", kind: "box", children };
}

/** Elements that show something without text. */
const MEDIA = new Set(["img", "iframe", "video", "audio"]);
const QUOTED_MAIL = /(?:^|\s)(?:gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|div-?Rply-?Fwd-?Msg)(?:$|\s)/;
/** How lines of further reading begin. */
const READING = /^[►▶→>\s]*(?:[àa] )?(?:\(re\)|re)?(?:lire|voir|écouter)\b/i;
const SIGNED = /(?:^|[\s_-])(?:signature|auteur|author|nom|source)(?:$|[\s_-])/i;
const ITEM_LIST = /(?:^|\s)(?:bulleted|numbered|to-do)-list(?:\s|$)/;
/** A block of so much text is running text, or as good as. */
const RUNNING = 140;
/** Most text of what stands beside an article: a call to subscribe, a list of further reading. */
const MOST_BESIDE = 1_200;

const SECTION = /^\s*(?:cat[ée]gories?|rubriques?|sections?|class[ée] dans)\s*:/i;
/** Microdata of who wrote an article and when. */
const FACT = /^(?:author|datePublished|dateModified|dateCreated)$/;

/** What microdata say an element is. */
function itemOf(element: Element): string {
  return element.attributes.length === 0 ? "" : (property(element, "itemprop").split(/\s/)[0] ?? "");
}

/** The surtitre that a title holds as its first part. */
function kickerIn(heading: Element): Element | undefined {
  const parts = heading.children.filter((child) => !isBlank(child));
  const [first] = parts;
  return parts.length > 1 && isElement(first, "span", "em", "strong", "small", "div") && hasRole(first, "kicker")
    ? first
    : undefined;
}

/** Classic WordPress text: no paragraph tags, blank lines part paragraphs. */
function isWordPressText(node: Parents): boolean {
  const children: readonly Nodes[] = node.children;
  const root = node.type === "root" || isElement(node, "body", "div", "article", "section");
  return root && !children.some((child) => isElement(child, "p"));
}

function isWordListItem(element: Element): boolean {
  return (
    classesOf(element).some((name) => name.startsWith("MsoListParagraph")) ||
    /mso-list\s*:\s*l\d/i.test(property(element, "style"))
  );
}

/** A WordPress shortcode of some extension, alone in its paragraph: what it stands for is not in the copy. */
const SHORTCODE = /^\s*\[\/?[a-z][\w-]{1,40}(?:\s[^[\]]{0,500})?\/?\]\s*$/;

/** A paragraph of blanks, which word processors write for the distance. */
function showsNothing(node: TreeNode): boolean {
  if (node.type === "break") return true;
  return node.children === undefined ? isBlankText(node) : node.children.every(showsNothing);
}

function isBlankText(node: TreeNode): boolean {
  return node.type === "text" && String(node.value).trim() === "";
}

/** The nodes of what stands in a container; a title in it is a heading. */
export function nodesIn(container: Parents, context: Context, footnotes: Footnotes): TreeNode[] {
  const walk = new HtmlWalk(context, footnotes, container);
  walk.container(container);
  return walk.blocks.map((block) => nodeOf(block, context));
}
