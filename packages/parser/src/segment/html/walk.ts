import { type Block, type Label, sourceEnd, sourceOffset } from "../../block.js";
import type { Context } from "../../context.js";
import type { BlockGiven } from "../../given.js";
import { sliceNodes } from "../../inline/slice.js";
import { attributionOf } from "../../nodes/blockquote.js";
import { figureOf, fit, toBlocks } from "../../nodes/fit.js";
import { splitCaption } from "../../recognise/caption.js";
import type { TreeNode } from "../../tree.js";
import { isAllowedUrl } from "../allowed-url.js";
import { mostPieces, reportFragments } from "../fragments.js";
import { labelOf } from "../markdown/labels.js";
import { droppedAs } from "./dropped.js";
import { classesOf, contentOf, findAll, isBlank, isElement, property, rangeOf, textOf } from "./element.js";
import { frameEmbed, frameUrl, providerOf, snippetOf, snippetUrl } from "./embeds.js";
import type { Footnotes } from "./footnotes.js";
import { namesIn } from "./item-names.js";
import { type HtmlPhrasing, type PhrasingContext, readHtmlPhrasing, readImage } from "./phrasing.js";
import { isReadingCue, relatedIn } from "./related.js";
import { hasRole, namesOf } from "./roles.js";
import { splitShortcodes } from "./shortcodes.js";
import { type Content, type Element, makeElement, type Nodes, type Parents, type Text } from "./tree.js";

/** One block found in HTML, before its range is made to meet those beside it. */
export interface HtmlBlock {
  start: number;
  end: number;
  text: string;
  map: number[];
  inline?: TreeNode[];
  bold?: true;
  given?: BlockGiven;
}

/** Elements that are blocks of text or hold some. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main ol p pre search section summary table tbody td tfoot th thead tr ul video audio".split(
    " ",
  ),
);

/** Reads the blocks of an HTML tree in the order of the source. */
export class HtmlWalk {
  readonly blocks: HtmlBlock[] = [];
  private readonly context: Context;
  private readonly footnotes: Footnotes;
  private readonly phrasing: PhrasingContext;
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
    this.phrasing = { context, references: footnotes.references, backlinks: footnotes.backlinks };
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
        // Word rules off its footnotes.
        if (isElement(child, "hr") && isElement(node, "div") && /footnote-list/.test(property(node, "style"))) continue;
        this.block(child);
      } else run.push(child);
    }
    end();
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
      const children = toBlocks(this.nodesIn(element));
      this.node(element, { type: "footnoteDefinition", identifier: note.toLowerCase(), label: note, children });
      return;
    }
    const label = this.profileLabel(element);
    if (label === "furniture") {
      this.drop(element, "profile");
      return;
    }
    if (label !== undefined && isTextBlock(element)) {
      for (const part of splitBreaks(element.children)) this.text(element, part, { label, by: "profile" });
      return;
    }
    if (this.named(element, names)) return;
    const reader = this.readers[element.tagName];
    if (reader !== undefined) reader(element);
    else this.container(element);
  }

  /** Reads an element as what its names say it is, when it has the shape of such a thing. */
  private named(element: Element, names: string): boolean {
    const property = itemOf(element);
    if (names === "" && property === "") return this.captionedFigure(element);
    if (this.tags(element, names)) return true;
    const box = isElement(element, "div", "section", "aside", "p", "ul", "figure", "footer", "dl");
    const length = box ? textOf(element).trim().length : 0;
    if (box && length > 0 && length <= MOST_BESIDE) {
      if (hasRole(names, "newsletter") && this.promo(element)) return true;
      if (hasRole(names, "related") && this.related(element)) return true;
    }
    if (this.captionedFigure(element)) return true;
    if (isElement(element, "div", "section", "figure") && hasRole(names, "box") && !hasRole(names, "pullQuote")) {
      this.aside(element);
      return true;
    }
    if (isElement(element, "div", "section") && / wp-block-group /.test(` ${names} `) && /has-background/.test(names)) {
      this.aside(element);
      return true;
    }
    if (hasRole(names, "pullQuote") && SIGNED.test(names) && this.signQuote(element)) return true;
    const quote = hasRole(names, "pullQuote") || /\bMso-?(?:Intense-?)?Quote\b/.test(names);
    if (isElement(element, "div", "p", "aside", "section") && quote && length <= 500) {
      const node = this.quoteNode(element, hasRole(names, "pullQuote"));
      if (node !== undefined) this.node(element, node);
      return true;
    }
    if (this.started && box && hasRole(names, "bio") && length >= 40 && length <= 900) {
      const [node] = fit({ type: "bio", children: this.nodesIn(element) });
      if (node !== undefined) this.node(element, node);
      return true;
    }
    const label = isTextBlock(element) ? this.namedLabel(element, names, property) : undefined;
    if (label === undefined) return false;
    if (label === "subheadline") {
      const { nodes } = readHtmlPhrasing(element.children, this.phrasing);
      this.node(element, { type: "subheadline", children: nodes });
      return true;
    }
    if (label === "headline") {
      this.heading(element, 1);
      return true;
    }
    const given: BlockGiven = { label, by: "markup", ...(label === "heading" && { depth: 2 }) };
    for (const part of splitBreaks(element.children)) this.text(element, part, given);
    return true;
  }

  /** A line below a quotation set apart that its name says to be whose it is. */
  private signQuote(element: Element): boolean {
    const last = this.blocks.at(-1);
    const node = last?.given?.node;
    if (last === undefined || node?.type !== "pullQuote" || node.children?.at(-1)?.type === "attribution") return false;
    const { start, end } = rangeOf(element);
    const place = start < 0 ? {} : { position: this.context.places.position(start, end) };
    const said = attributionOf(readHtmlPhrasing(element.children, this.phrasing).nodes, place);
    if (said === undefined || start < 0) return false;
    node.children = [...(node.children ?? []), said];
    node.position = this.context.places.position(last.start, end);
    last.end = end;
    return true;
  }

  /** What the names of a block of text say it is; those of the head of an article count above its text alone. */
  private namedLabel(element: Element, names: string, property: string): Label | "subheadline" | undefined {
    const text = textOf(element).trim();
    if (text === "") return undefined;
    const title = isElement(element, "h1", "h2", "h3", "h4", "h5", "h6");
    if (!this.headline && !this.started) {
      if (/\bMso-?Title\b/.test(names)) return "headline";
      if (title && !isElement(element, "h1") && (HEADLINE.test(names) || property === "headline")) return "headline";
      // InDesign names paragraphs after their styles; some sites leave `h1` to their own name.
      const first = !this.titled && text.length <= 200;
      if (first && (title ? hasRole(names, "title") : isElement(element, "p") && TITLE.test(names))) return "headline";
    }
    if (/\bMso-?Caption\b/.test(names)) return "caption";
    const plain = isElement(element, "p", "div", "span") && text.length <= 300;
    if (plain && hasRole(names, "credit")) return "credit";
    if (plain && hasRole(names, "caption")) return "caption";
    if (this.started && plain && isElement(element, "p") && hasRole(names, "question")) return "question";
    if (this.started && plain && text.length >= 30 && hasRole(names, "note")) return "note";
    if (isElement(element, "p", "div", "span") && hasRole(names, "heading") && text.length <= 160) return "heading";
    if (this.started) return undefined;
    if (hasRole(names, "kicker") && text.length <= 120) return "kicker";
    const above = title ? this.headline : true;
    const below = this.blocks.at(-1)?.given?.label;
    if ((hasRole(names, "subheadline") || /\bMso-?Subtitle\b/.test(names)) && below === "headline") {
      return text.length <= 200 ? "subheadline" : "standfirst";
    }
    if (above && (hasRole(names, "standfirst") || (title && property === "description"))) return "standfirst";
    const byline = hasRole(names, "byline") || property === "author";
    return above && byline && text.length <= 120 && !/\p{L}\p{L}[.!?]$/u.test(text) ? "byline" : undefined;
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
    const [node] = fit({ type: "promo", kind: "newsletter", children: toBlocks(this.nodesIn(element)) });
    if (node === undefined || (node.children ?? []).length === 0) this.drop(element, "newsletter");
    else this.node(element, node);
    return true;
  }

  private related(element: Element): boolean {
    const node = relatedIn(element, this.context, (children) => readHtmlPhrasing(children, this.phrasing));
    if (node?.children === undefined || node.children.length === 0) {
      if (!isReadingCue(textOf(element))) return false;
      this.drop(element, "related");
      return true;
    }
    this.node(element, node);
    return true;
  }

  /** A picture and its legend in elements other than `figure`, when there is nothing beside them. */
  private captionedFigure(element: Element): boolean {
    if (!isElement(element, "div", "section", "article", "p", "dl", "table", "span")) return false;
    const range = rangeOf(element);
    if (range.start < 0 || range.end - range.start > LARGEST_FIGURE) return false;
    const images = findAll(element, (one) => isElement(one, "img"));
    if (images.length > 1) return false;
    const [image] = images;
    const legends: Element[] = [];
    const dropped: Element[] = [];
    const spare = (node: Nodes): boolean => {
      if (node.type === "text") return node.value.trim() === "";
      if (node.type !== "element" || node === image) return true;
      if (droppedAs(node) !== undefined) {
        dropped.push(node);
        return true;
      }
      if (NO_LEGEND.has(node.tagName)) return false;
      const names = namesOf(node);
      const named =
        hasRole(names, "caption") ||
        hasRole(names, "credit") ||
        (isElement(element, "dl") && isElement(node, "dt", "dd"));
      if (
        named &&
        textOf(node).trim() !== "" &&
        !(image !== undefined && findAll(node, (one) => one === image).length)
      ) {
        legends.push(node);
        return true;
      }
      return node.children.every(spare);
    };
    if (!element.children.every(spare) || legends.length < (image === undefined ? 2 : 1)) return false;
    if (image === undefined && !legends.some((one) => hasRole(one, "caption"))) return false;
    const made = image === undefined ? undefined : readImage(image, this.context);
    const legend = this.legend(makeElement("figcaption", legends));
    if (made === undefined && legend.length === 0) return false;
    for (const one of dropped) if (!isBlank(one)) this.drop(one, droppedAs(one) ?? "hidden");
    const last = this.blocks.at(-1);
    const above = last?.given?.node;
    if (made === undefined && last !== undefined && above?.type === "figure" && above.children?.length === 1) {
      above.children = [...above.children, ...legend];
      last.end = range.end;
      above.position = this.context.places.position(last.start, range.end);
      return true;
    }
    this.node(element, { type: "figure", children: [...(made === undefined ? [] : [made]), ...legend] });
    return true;
  }

  /** Terms and what is said of each: a list, or key figures where the element is named so. */
  private definitions(element: Element): void {
    const groups: { terms: Element[]; said: Element[] }[] = [];
    const visit = (node: Nodes) => {
      if (node.type !== "element" || droppedAs(node) !== undefined) return;
      if (node.tagName === "div") node.children.forEach(visit);
      if (!isElement(node, "dt", "dd") || isBlank(node)) return;
      const last = groups.at(-1);
      if (last === undefined || (node.tagName === "dt" && last.said.length > 0)) groups.push({ terms: [], said: [] });
      groups.at(-1)![node.tagName === "dt" ? "terms" : "said"].push(node);
    };
    element.children.forEach(visit);
    const place = (nodes: readonly Element[]) => {
      const { start, end } = rangeOfAll(nodes);
      return start < 0 ? {} : { position: this.context.places.position(start, end) };
    };
    const inline = (nodes: readonly Element[]) =>
      nodes.flatMap((node, index) => [
        ...(index > 0 ? [{ type: "break" }] : []),
        ...readHtmlPhrasing(flatten(node), this.phrasing).nodes,
      ]);
    const named = findAll(makeElement("div", [element]), (one) => hasRole(one, "keyFigures")).length > 0;
    if (named && groups.length > 0 && groups.every(({ terms, said }) => terms.length + said.length <= 3)) {
      const children = groups.map(({ terms, said }): TreeNode => {
        const [before, behind] = [inline(terms), inline(said)];
        const gap = before.length > 0 && behind.length > 0 ? [{ type: "text", value: " " }] : [];
        return { type: "keyFigure", children: [...before, ...gap, ...behind], ...place([...terms, ...said]) };
      });
      this.node(element, { type: "keyFigures", children });
      return;
    }
    const items = groups.map(({ terms, said }): TreeNode => {
      const heads = terms.map((term): TreeNode => {
        const strong = { type: "strong", children: inline([term]), ...place([term]) };
        return { type: "paragraph", children: [strong], ...place([term]) };
      });
      const children = [...heads, ...said.flatMap((one) => toBlocks(this.nodesIn(one)))];
      return { type: "listItem", children, ...place([...terms, ...said]) };
    });
    if (items.length > 0) this.node(element, { type: "list", children: items });
  }

  private readonly readers: Readonly<Record<string, (element: Element) => void>> = {
    __proto__: null as never,
    p: (element) => this.paragraph(element),
    dl: (element) => this.definitions(element),
    summary: (element) => this.paragraph(element),
    address: (element) => this.paragraph(element),
    h1: (element) => this.heading(element, 1),
    h2: (element) => this.heading(element, 2),
    h3: (element) => this.heading(element, 3),
    h4: (element) => this.heading(element, 4),
    h5: (element) => this.heading(element, 5),
    h6: (element) => this.heading(element, 6),
    hr: (element) => this.node(element, { type: "thematicBreak" }),
    pre: (element) => this.code(element),
    ul: (element) => this.list(element),
    ol: (element) => this.list(element),
    table: (element) => this.table(element),
    blockquote: (element) => this.blockquote(element),
    figure: (element) => this.figure(element),
    iframe: (element) => this.frame(element),
    video: (element) => this.media(element),
    audio: (element) => this.media(element),
    aside: (element) => this.aside(element),
    details: (element) => this.aside(element),
  };

  /** Leaves an element out, and reports it unless it shows nothing anyway. */
  private drop(element: Element, what: string): void {
    const { start, end } = rangeOf(element);
    if (start < 0 || (what === "head" && isBlank(element))) return;
    this.context.report("html-dropped", start, end, { what, tag: element.tagName });
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
    if (parts.length === 1) this.push(element, readHtmlPhrasing(element.children, this.phrasing));
    else for (const part of parts) this.text(element, part);
  }

  private heading(element: Element, depth: number): void {
    const phrasing = readHtmlPhrasing(element.children, this.phrasing);
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
      this.text([kicker], [kicker], { label: "kicker", by: "markup" });
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
        this.captioned(part.start, part.end, part.caption);
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
      isElement(part) && droppedAs(part) === undefined ? this.namedLabel(part, namesOf(part), itemOf(part)) : undefined,
    );
    if (labels.every((label) => label === undefined || label === "subheadline")) return false;
    parts.forEach((part, index) => {
      const label = labels[index];
      if (part.type === "text") return;
      if (label === undefined || label === "subheadline") this.runPart([part]);
      else this.text([part], [part], { label, by: "markup" });
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
    this.text(piece, piece);
  }

  private image(image: Element, around: Element): void {
    const made = readImage(image, this.context);
    if (made !== undefined) this.node(around === image ? image : around, figureOf(made));
  }

  private text(around: Element | readonly Content[], children: readonly Content[], given?: BlockGiven): void {
    const phrasing = readHtmlPhrasing(children, this.phrasing);
    if (phrasing.text.trim() === "" && phrasing.nodes.every(showsNothing)) return;
    const range = children.length === 0 && "tagName" in around ? rangeOf(around) : rangeOfAll(children);
    if (phrasing.text === "--") {
      this.context.report("html-dropped", Math.max(0, range.start), Math.max(0, range.end), {
        what: "mail",
        tag: "--",
      });
      return;
    }
    if (SHORTCODE.test(phrasing.text)) {
      this.context.report("html-dropped", Math.max(0, range.start), Math.max(0, range.end), {
        what: "shortcode",
        tag: "[…]",
      });
      return;
    }
    this.pushAt(range.start, range.end, phrasing, given);
  }

  private push(element: Element, phrasing: HtmlPhrasing, given?: BlockGiven): void {
    if (phrasing.text.trim() === "" && phrasing.nodes.every(showsNothing)) return;
    const { start, end } = rangeOf(element);
    if (SHORTCODE.test(phrasing.text)) {
      this.context.report("html-dropped", Math.max(0, start), Math.max(0, end), { what: "shortcode", tag: "[…]" });
      return;
    }
    this.pushAt(start, end, phrasing, given);
  }

  private pushAt(start: number, end: number, { nodes, text, map }: HtmlPhrasing, given?: BlockGiven): void {
    const block: HtmlBlock = { start, end, text, map };
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

  /** The nodes of what stands in an element, read apart: for containers that are one node. */
  private nodesIn(element: Parents): TreeNode[] {
    return nodesIn(element, this.context, this.footnotes);
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
      list.children = [...(list.children ?? []), ...(made.children ?? [])];
      last.end = rangeOf(element).end;
      list.position = this.context.places.position(last.start, last.end);
      return;
    }
    this.node(element, made);
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
      const children = toBlocks(this.nodesIn(child));
      const { start, end } = rangeOf(child);
      if (children.length > 0) {
        items.push({
          type: "listItem",
          children,
          ...(start >= 0 && { position: this.context.places.position(start, end) }),
        });
      }
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
    const phrasing = readHtmlPhrasing(element.children, this.phrasing);
    const bullet = /^(?:[·•o§–-]|\d{1,3}[.)])\s*/.exec(phrasing.text)?.[0].length ?? 0;
    const { start, end } = rangeOf(element);
    const position = start < 0 ? {} : { position: this.context.places.position(start, end) };
    const nodes = cutStart(phrasing.nodes, bullet);
    const item = { type: "listItem", children: [{ type: "paragraph", children: nodes, ...position }], ...position };
    const last = this.blocks.at(-1);
    const list = last?.given?.node;
    if (
      last !== undefined &&
      list?.type === "list" &&
      /MsoListParagraph(?!CxSpFirst)/.test(classesOf(element).join(" "))
    ) {
      list.children!.push(item);
      last.end = end;
      return;
    }
    const ordered = /^\d/.test(phrasing.text);
    this.node(element, { type: "list", ...(ordered && { ordered: true }), children: [item] });
  }

  private table(element: Element): void {
    const rows = findRows(element);
    const cells = rows.flatMap((row) => contentOf(row).filter((cell) => isElement(cell, "td", "th"))) as Element[];
    const layout =
      cells.length <= 1 ||
      findAll(element, (one) => one !== element && isElement(one, "table")).length > 0 ||
      property(element, "role") === "presentation";
    if (layout) {
      this.container(element);
      return;
    }
    const table = this.tableNode(element, rows);
    const caption = contentOf(element).find((child) => isElement(child, "caption"));
    const legend = caption === undefined ? undefined : readHtmlPhrasing((caption as Element).children, this.phrasing);
    if (legend === undefined || legend.text === "") this.node(element, table);
    else this.node(element, { type: "figure", children: [table, { type: "caption", children: legend.nodes }] });
  }

  private tableNode(element: Element, rows = findRows(element)): TreeNode {
    const place = (node: Element) => {
      const { start, end } = rangeOf(node);
      return start < 0 ? {} : { position: this.context.places.position(start, end) };
    };
    const children = rows.map((row, index): TreeNode => {
      const cells = contentOf(row).filter((cell) => isElement(cell, "td", "th")) as Element[];
      return {
        type: "tableRow",
        children: cells.map((cell): TreeNode => {
          const span = (name: "colSpan" | "rowSpan") => {
            const count = Number(property(cell, name.toLowerCase()));
            return Number.isSafeInteger(count) && count > 1 && count <= 1000 ? { [name]: count } : {};
          };
          const head = isElement(cell, "th");
          const { nodes } = readHtmlPhrasing(flatten(cell), this.phrasing);
          return {
            type: "tableCell",
            ...(head && (index > 0 || cells.some((one) => !isElement(one, "th"))) && { header: true }),
            ...span("colSpan"),
            ...span("rowSpan"),
            children: nodes,
            ...place(cell),
          };
        }),
        ...place(row),
      };
    });
    // Row heads say of the first row, too, that its cells are heads.
    if (children.some((row) => row.children!.some((cell) => cell.header === true))) {
      rows[0]?.children.forEach((cell, index) => {
        const made = children[0]!.children![index];
        if (isElement(cell, "th") && made !== undefined) made.header = true;
      });
    }
    return { type: "table", children };
  }

  private code(element: Element): void {
    const inner = contentOf(element).find((child) => isElement(child, "code"));
    const lang = inner === undefined ? undefined : /language-(\S+)/.exec(classesOf(inner as Element).join(" "))?.[1];
    const value = textOf(element).replace(/\n$/, "");
    if (value.trim() !== "") this.node(element, { type: "code", ...(lang !== undefined && { lang }), value });
  }

  private blockquote(element: Element): void {
    const snippet = snippetOf(element);
    if (snippet !== undefined) {
      this.snippet(element, element, snippet);
      return;
    }
    const quote = this.quoteNode(element, hasRole(element, "pullQuote"));
    if (quote !== undefined) this.node(element, quote);
  }

  /** A quotation of a `blockquote`, or of a figure around one: `cite` or `footer` say whose it is. */
  private quoteNode(element: Element, pull: boolean): TreeNode | undefined {
    const said = findAll(
      element,
      (one) =>
        one !== element &&
        (isElement(one, "cite", "footer") || (pull && hasRole(one, "attribution"))) &&
        isLastIn(one, element),
    );
    const [source] = said;
    const children = toBlocks(this.nodesIn(source === undefined ? element : prune(element, source)));
    let attribution: TreeNode | undefined;
    if (source !== undefined) {
      const { nodes } = readHtmlPhrasing(source.children, this.phrasing);
      const { start, end } = rangeOf(source);
      attribution = attributionOf(
        cutStart(nodes, dashLength(nodes)),
        start < 0 ? {} : { position: this.context.places.position(start, end) },
      );
    } else {
      const last = children.at(-1);
      const length = last?.type === "paragraph" ? dashLength(last.children ?? []) : 0;
      if (last !== undefined && length > 0 && children.length > 1) {
        attribution = attributionOf(cutStart(last.children ?? [], length), { position: last.position });
        if (attribution !== undefined) children.pop();
      }
    }
    const all = attribution === undefined ? children : [...children, attribution];
    if (all.length === 0) return undefined;
    const url = property(element, "cite").trim();
    const cite = url !== "" && isAllowedUrl(url) ? { cite: url } : {};
    // What shows something has no place in a quotation set apart.
    const shows = children.some(({ type }) => type === "figure" || type === "embed" || type === "table");
    const [node] = pull && !shows ? fit({ type: "pullQuote", children: all }) : [];
    return node ?? { type: "blockquote", ...cite, children: all };
  }

  private snippet(around: Element, element: Element, known: { provider: string; kind: string }): void {
    const found = snippetUrl(element, known.provider);
    const url = found !== undefined && isAllowedUrl(found) ? found : undefined;
    const children = toBlocks(this.nodesIn(element));
    this.node(around, { type: "embed", ...known, ...(url !== undefined && { url }), children });
  }

  private figure(element: Element): void {
    const node = this.figureNode(element);
    if (node === undefined) this.container(element);
    else this.node(element, node);
  }

  private figureNode(element: Element): TreeNode | undefined {
    const legend = findAll(element, (one) => isElement(one, "figcaption")).find((one) => isOwn(one, element));
    const quote = findAll(element, (one) => isElement(one, "blockquote"))[0];
    const snippet = quote === undefined ? snippetOf(element) : snippetOf(quote);
    const legends = legend === undefined ? [] : this.legend(legend);
    if (quote !== undefined && snippet === undefined) {
      const pull = hasRole(element, "pullQuote") || hasRole(quote, "pullQuote");
      const node = this.quoteNode(quote, pull);
      if (node === undefined || legends.length === 0 || node.children!.at(-1)?.type === "attribution") return node;
      const said = attributionOf(
        legends.flatMap((one) => one.children ?? []),
        {},
      );
      return said === undefined ? node : { ...node, children: [...node.children!, said] };
    }
    const figures = findAll(element, (one) => one !== element && isElement(one, "figure"));
    if (figures.length > 0) return this.galleryNode(element, figures, legends);
    const medium = this.medium(element, legend);
    if (medium === undefined) return legends.length === 0 ? undefined : { type: "figure", children: legends };
    if (medium.type === "embed" && legends.length === 0) return medium;
    if (medium.type === "gallery") return { type: "figure", children: [medium, ...legends] };
    return { type: "figure", children: [medium, ...legends] };
  }

  private galleryNode(element: Element, figures: readonly Element[], legends: TreeNode[]): TreeNode | undefined {
    const inner = figures.map((one) => this.figureNode(one)).filter((one) => one?.type === "figure") as TreeNode[];
    if (inner.length === 0) return undefined;
    const gallery: TreeNode = { type: "gallery", children: inner };
    const { start, end } = rangeOf(element);
    if (legends.length === 0) return gallery;
    if (start >= 0) gallery.position = this.context.places.position(start, end);
    return { type: "figure", children: [gallery, ...legends] };
  }

  /** What a figure shows. */
  private medium(element: Element, legend: Element | undefined): TreeNode | undefined {
    const inside = (names: readonly string[]) =>
      findAll(
        element,
        (one) =>
          names.includes(one.tagName) && (legend === undefined || !findAll(legend, (other) => other === one).length),
      );
    const place = (node: Element) => {
      const { start, end } = rangeOf(node);
      return start < 0 ? {} : { position: this.context.places.position(start, end) };
    };
    const [frame] = inside(["iframe"]);
    if (frame !== undefined) {
      const made = frameEmbed(frame);
      if (made !== undefined) return { ...made, ...place(frame) };
      this.dropFrame(frame);
    }
    const quote = inside(["blockquote"])[0] ?? element;
    const known = snippetOf(quote);
    if (known !== undefined) {
      const url = snippetUrl(quote, known.provider);
      const children = quote === element ? [] : toBlocks(this.nodesIn(quote));
      return {
        type: "embed",
        ...known,
        ...(url !== undefined && isAllowedUrl(url) && { url }),
        children,
        ...place(quote),
      };
    }
    const [media] = inside(["video", "audio"]);
    if (media !== undefined) return { ...this.mediaNode(media), ...place(media) };
    const [table] = inside(["table"]);
    if (table !== undefined) {
      const [made] = fit(this.tableNode(table));
      if (made !== undefined) return { ...made, ...place(table) };
    }
    const images = inside(["img"])
      .map((image) => readImage(image, this.context))
      .filter((image) => image !== undefined);
    if (images.length > 1) return { type: "gallery", children: images.map(figureOf) };
    if (images.length === 1) return images[0];
    const wrapper = inside(["div"])[0];
    const url = wrapper === undefined ? "" : textOf(wrapper).trim();
    // WordPress keeps an embed as its bare address.
    if (/^https?:\/\/\S+$/.test(url) && classesOf(element).some((name) => name.startsWith("wp-block-embed"))) {
      const provider = classesOf(element)
        .map((name) => /^is-provider-(.+)$/.exec(name)?.[1])
        .find((name) => name !== undefined);
      const named = provider === undefined ? {} : { provider: provider === "twitter" ? "x" : provider };
      return { type: "embed", ...(providerOf(url) ?? named), url, children: [] };
    }
    return undefined;
  }

  /** Caption and credits of a `figcaption`: a part that is named so is a credit, else what its end says. */
  private legend(element: Element): TreeNode[] {
    const named = findAll(
      element,
      (one) =>
        classesOf(one).some((name) => /credit|copyright|photographer|auteur-photo/i.test(name)) ||
        isElement(one, "small"),
    ).filter((one) => textOf(one).trim() !== "");
    const own = named.filter(
      (one) => !named.some((other) => other !== one && findAll(other, (inner) => inner === one).length > 0),
    );
    const rest = own.reduce<Element>((tree, one) => prune(tree, one), element);
    const place = (node: Element) => {
      const { start, end } = rangeOf(node);
      return start < 0 ? {} : { position: this.context.places.position(start, end) };
    };
    const legend = readHtmlPhrasing(flatten(rest), this.phrasing);
    const nodes: TreeNode[] = [];
    const credits = own.map((one): TreeNode => {
      const { nodes: read, text } = readHtmlPhrasing(one.children, this.phrasing);
      const bracketed = /^\([^()]+\)$/.test(text);
      const sign = /^\(?(?:crédits?|credits?|photos?|©)?\s*(?:photos?)?\s*:?\s*/i.exec(text)?.[0].length ?? 0;
      const end = text.length - (bracketed ? 1 : 0);
      const start = text.startsWith("(") && !bracketed ? 0 : sign;
      return {
        type: "credit",
        role: "source",
        children: start >= end ? read : sliceNodes(read, start, end),
        ...place(one),
      };
    });
    if (legend.text.trim() !== "") {
      const split = credits.length > 0 ? undefined : splitCaption(legend.text);
      if (split?.credit === undefined) {
        // « La place, lundi. | » stood before a credit.
        const end = credits.length > 0 ? legend.text.replace(/[\s|•–—/-]+$/, "").length : legend.text.length;
        const children = end === legend.text.length ? legend.nodes : sliceNodes(legend.nodes, 0, end);
        if (end > 0) nodes.push({ type: "caption", children, ...place(element) });
      }
      if (split?.credit !== undefined) {
        if (split.caption !== undefined) {
          nodes.push({
            type: "caption",
            children: sliceNodes(legend.nodes, split.caption.start, split.caption.end),
            ...place(element),
          });
        }
        const { start, end, role } = split.credit;
        const name = legend.text.slice(start, end);
        nodes.push({
          type: "credit",
          role,
          ...(name !== "" && { name }),
          children: sliceNodes(legend.nodes, start, end),
          ...place(element),
        });
      }
    }
    return [...nodes, ...credits];
  }

  /** An image with its caption, as WordPress's `[caption]` has them. */
  private captioned(start: number, end: number, children: readonly Content[]): void {
    const image = children.flatMap((child) => findAll(child, (one) => isElement(one, "img")))[0];
    const made = image === undefined ? undefined : readImage(image, this.context);
    const holder = children.find((child) => findAll(child, (one) => one === image).length > 0);
    const rest = children.filter((child) => child !== holder);
    const legends = this.legend(makeElement("figcaption", rest));
    if (made === undefined && legends.length === 0) return;
    this.nodeAt(start, end, { type: "figure", children: [...(made === undefined ? [] : [made]), ...legends] });
  }

  private frame(element: Element): void {
    const made = frameEmbed(element);
    if (made === undefined) this.dropFrame(element);
    else this.node(element, made);
  }

  private dropFrame(element: Element): void {
    const { start, end } = rangeOf(element);
    const url = frameUrl(element);
    this.context.report("html-dropped", Math.max(0, start), Math.max(0, end), {
      what: url === "" ? "frame" : `frame ${url.slice(0, 120)}`,
      tag: "iframe",
    });
  }

  private media(element: Element): void {
    this.node(element, figureOf(this.mediaNode(element)));
  }

  private mediaNode(element: Element): TreeNode {
    const allowed = (url: string) => (url !== "" && isAllowedUrl(url) ? url : undefined);
    const sources = contentOf(element)
      .filter((child) => isElement(child, "source"))
      .map((child) => ({ url: allowed(property(child as Element, "src")), type: property(child as Element, "type") }))
      .filter((source) => source.url !== undefined);
    const url = allowed(property(element, "src")) ?? sources[0]?.url;
    const poster = allowed(property(element, "poster"));
    const more = sources.length > 1 && {
      sources: sources.map(({ url: one, type }) => ({ url: one, ...(type !== "" && { mediaType: type }) })),
    };
    return {
      type: element.tagName,
      ...(url !== undefined && { url }),
      ...more,
      ...(poster !== undefined && { poster }),
      ...(isElement(element, "video") && sizeOfMedia(element)),
    };
  }

  /** An `aside`, or what opens on a click: a box, unless it only leads elsewhere. */
  private aside(element: Element): void {
    const children = toBlocks(this.nodesIn(element));
    if (children.length === 0) return;
    this.node(element, { type: "aside", kind: "box", children });
  }
}

const QUOTED_MAIL = /(?:^|\s)(?:gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|div-?Rply-?Fwd-?Msg)(?:$|\s)/;
/** How lines of further reading begin. */
const READING = /^[►▶→>\s]*(?:[àa] )?(?:\(re\)|re)?(?:lire|voir|écouter)\b/i;
const SIGNED = /(?:^|[\s_-])(?:signature|auteur|author|nom|source)(?:$|[\s_-])/i;
/** A style or class that is called a title, and no more. */
const TITLE = /^(?:titre|title|headline)(?:-(?:article|principal|une))?(?:\s|$)/i;
const ITEM_LIST = /(?:^|\s)(?:bulleted|numbered|to-do)-list(?:\s|$)/;
/** Elements that stand in no picture's legend. */
const NO_LEGEND = new Set(["h1", "h2", "iframe", "video", "audio", "figure", "figcaption"]);
/** Names that titles of articles have where they are no `h1`. */
const HEADLINE = /(?:^|[\s_-])(?:entry|post|article)-+(?:title|titre|headline)(?:$|\s)/i;
/** A block of so much text is running text, or as good as. */
const RUNNING = 140;
/** Most text of what stands beside an article: a call to subscribe, a list of further reading. */
const MOST_BESIDE = 1_200;
/** Longest source of a picture with its legend. */
const LARGEST_FIGURE = 6_000;

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

function sizeOfMedia(element: Element): Record<string, number> {
  const made: Record<string, number> = {};
  for (const name of ["width", "height"] as const) {
    const value = Number(property(element, name));
    if (Number.isFinite(value) && value > 0) made[name] = value;
  }
  return made;
}

/** Classic WordPress text: no paragraph tags, blank lines part paragraphs. */
function isWordPressText(node: Parents): boolean {
  const children: readonly Nodes[] = node.children;
  const root = node.type === "root" || isElement(node, "body", "div", "article", "section");
  return root && !children.some((child) => isElement(child, "p"));
}

function isTextBlock(element: Element): boolean {
  return (
    isElement(element, "p", "div", "span", "section", "header", "strong", "em", "h2", "h3", "h4", "h5", "h6") &&
    findAll(element, (one) => one !== element && BLOCKS.has(one.tagName) && !isElement(one, "p")).length === 0
  );
}

function isWordListItem(element: Element): boolean {
  return (
    classesOf(element).some((name) => name.startsWith("MsoListParagraph")) ||
    /mso-list\s*:\s*l\d/i.test(property(element, "style"))
  );
}

/** A WordPress shortcode of some extension, alone in its paragraph: what it stands for is not in the copy. */
const SHORTCODE = /^\s*\[\/?[a-z][\w-]{1,40}(?:\s[^[\]]{0,500})?\/?\]\s*$/;

/** Cuts inline content where two line breaks or more stand in a row: they part paragraphs. */
function splitBreaks(children: readonly Content[]): Content[][] {
  const parts: Content[][] = [[]];
  let breaks: Content[] = [];
  let blanks: Content[] = [];
  for (const child of children) {
    if (isElement(child, "br")) {
      breaks.push(...blanks, child);
      blanks = [];
    } else if (breaks.length > 0 && child.type === "text" && child.value.trim() === "") blanks.push(child);
    else {
      if (breaks.filter((one) => one.type === "element").length >= 2) parts.push([]);
      else parts.at(-1)!.push(...breaks, ...blanks);
      breaks = [];
      blanks = [];
      parts.at(-1)!.push(child);
    }
  }
  return parts.filter((part) => part.length > 0);
}

const BLANK_LINES = /(?:\r\n|\n|\r)[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+/g;

function countBlankLines(children: readonly Content[]): number {
  let count = 0;
  for (const child of children) {
    if (child.type !== "text") continue;
    BLANK_LINES.lastIndex = 0;
    while (BLANK_LINES.test(child.value)) count++;
  }
  return count;
}

/** Cuts text at its blank lines; the rest, where there are too many, is the last part. */
function splitBlankLines(children: readonly Content[], most: number): Content[][] {
  const parts: Content[][] = [[]];
  for (const child of children) {
    if (child.type !== "text") {
      parts.at(-1)!.push(child);
      continue;
    }
    let from = 0;
    BLANK_LINES.lastIndex = 0;
    while (parts.length <= most) {
      const match = BLANK_LINES.exec(child.value);
      if (match === null) break;
      parts.at(-1)!.push(cutText(child, from, match.index));
      parts.push([]);
      from = match.index + match[0].length;
    }
    parts.at(-1)!.push(cutText(child, from, child.value.length));
  }
  return parts.filter((part) => part.length > 0);
}

/** A part of a text node; its place is exact where the source has no references and no CRLF before it. */
export function cutText(text: Text, from: number, to: number): Text {
  const { start, end, value } = text;
  if (start < 0) return { ...text, value: value.slice(from, to) };
  const extra = end - start - value.length;
  const at = (index: number) =>
    start + index + (extra === 0 ? 0 : Math.round((extra * index) / Math.max(1, value.length)));
  return { type: "text", value: value.slice(from, to), start: at(from), end: Math.min(end, at(to)) };
}

function rangeOfAll(children: readonly Content[]): { start: number; end: number } {
  let start = -1;
  let end = -1;
  for (const child of children) {
    const range = rangeOf(child);
    if (range.start < 0) continue;
    if (start < 0 || range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  return { start, end };
}

/** Inline content of an element that may hold blocks: a break stands between them. */
function flatten(element: Element): Content[] {
  const flat: Content[] = [];
  for (const child of contentOf(element)) {
    if (!isElement(child) || !BLOCKS.has((child as Element).tagName)) {
      flat.push(child);
      continue;
    }
    if (flat.some((one) => !isBlank(one))) flat.push(makeElement("br"));
    flat.push(...flatten(child as Element));
  }
  return flat;
}

function findRows(table: Element): Element[] {
  return contentOf(table).flatMap((child): Element[] => {
    if (isElement(child, "tr")) return [child as Element];
    return isElement(child, "thead", "tbody", "tfoot") ? findRows(child as Element) : [];
  });
}

/** A copy of a tree without one element. */
function prune(tree: Element, element: Element): Element {
  return {
    ...tree,
    children: tree.children
      .filter((child) => child !== element)
      .map((child) =>
        child.type === "element" && findAll(child, (one) => one === element).length > 0 ? prune(child, element) : child,
      ),
  };
}

function isLastIn(element: Element, tree: Element): boolean {
  const position = textOf(tree).lastIndexOf(textOf(element));
  return (
    position !== -1 &&
    textOf(tree)
      .slice(position + textOf(element).length)
      .trim() === "" &&
    textOf(element).trim() !== ""
  );
}

function isOwn(element: Element, figure: Element): boolean {
  return !findAll(figure, (one) => one !== figure && isElement(one, "figure")).some(
    (inner) => findAll(inner, (one) => one === element).length > 0,
  );
}

/** A paragraph of blanks, which word processors write for the distance. */
function showsNothing(node: TreeNode): boolean {
  if (node.type === "break") return true;
  return node.children === undefined ? isBlankText(node) : node.children.every(showsNothing);
}

function isBlankText(node: TreeNode): boolean {
  return node.type === "text" && String(node.value).trim() === "";
}

function dashLength(nodes: readonly TreeNode[]): number {
  const [first] = nodes;
  return first?.type === "text" ? (/^\s*(?:[—–―-]|--)\s*/.exec(String(first.value))?.[0].length ?? 0) : 0;
}

/** Inline nodes without the first characters of their text. */
function cutStart(nodes: readonly TreeNode[], length: number): TreeNode[] {
  return length === 0 ? [...nodes] : sliceNodes(nodes, length, Number.POSITIVE_INFINITY);
}

/** The nodes of what stands in a container; a title in it is a heading. */
export function nodesIn(container: Parents, context: Context, footnotes: Footnotes): TreeNode[] {
  const walk = new HtmlWalk(context, footnotes, container);
  walk.container(container);
  return walk.blocks.map((block) => nodeOf(block, context));
}

/** The node of a block that is part of a larger one. */
function nodeOf(block: HtmlBlock, context: Context): TreeNode {
  const given = block.given;
  if (given?.node !== undefined) return given.node;
  const position = block.start < 0 ? {} : { position: context.places.position(block.start, block.end) };
  const children = block.inline ?? textNodes(block, context);
  if (given?.label === "heading" || given?.label === "headline") {
    return { type: "heading", depth: given.depth ?? 2, children, ...position };
  }
  return { type: "paragraph", children, ...position };
}

function textNodes(block: HtmlBlock, context: Context): TreeNode[] {
  if (block.text === "") return [];
  const start = sourceOffset(block, 0);
  const end = sourceEnd(block, block.text.length);
  return [{ type: "text", value: block.text, ...(start >= 0 && { position: context.places.position(start, end) }) }];
}

/** A block of the walk as the other steps take it. */
export function toBlock(block: HtmlBlock, start: number, end: number): Block {
  const made: Block = { text: block.text, start, end };
  if (block.given?.node !== undefined) made.text = "";
  made.map = block.map.length === 0 ? [0, Math.max(0, block.start)] : block.map;
  if (block.inline !== undefined) made.inline = block.inline;
  if (block.bold) made.bold = true;
  if (block.given !== undefined) made.given = block.given;
  else made.unmarked = "elements";
  return made;
}
