import type { Extension } from "@marbre/schema";
import type { Context } from "../context.js";
import type { Places } from "../read/places.js";
import { isAllowedUrl } from "../segment/allowed-url.js";
import type { Flow } from "../segment/markdown/flow.js";
import type { References } from "../segment/markdown/inline.js";
import { LIMITS } from "../segment/markdown/limits.js";
import { type Phrasing, type PhrasingState, readPhrasing } from "../segment/markdown/phrasing.js";
import type { TreeNode } from "../tree.js";
import { makeNode, makeSpan } from "./directive.js";
import type { ReadState } from "./format.js";
import { flowReaders } from "./index.js";
import { readInlineHtml } from "./inline-html.js";
import { readMdastPhrasing } from "./mdast-phrasing.js";
import { groupTurns } from "./question-answer.js";

/** What the readers need of the parse they are part of. */
export interface ReadOptions {
  source: string;
  places: Places;
  references: References;
  canonical: boolean;
  extensions: readonly Extension[];
  html: ReadState["html"];
  report: Context["report"];
}

/** A {@link ReadState} that also tells the text of what it read. */
export interface Reader extends ReadState {
  /** Inline nodes, the text they make, and where it comes from. */
  phrasingOf(content: NonNullable<Flow["content"]>): Phrasing;
}

/** Makes the state all readers of one source share. */
export function createReader(options: ReadOptions): Reader {
  const { source, places, references, canonical, extensions, html, report } = options;
  const place = (start: number, end: number) => (start < 0 ? {} : { position: places.position(start, end) });

  const limit = LIMITS.inlineSigns + Math.floor(source.length / LIMITS.charactersPerSign);
  const phrasingState: PhrasingState = {
    source,
    places,
    references,
    signsLeft: canonical ? Number.POSITIVE_INFINITY : limit,
    tooMany: (start, end) => report("markdown-too-complex", start, end, { what: "signs", limit }),
    span: (node, children, start, end) => makeSpan(node.attributes!, children, start, end, { place, report }),
    link: (url, title, children, start, end) => {
      if (!canonical && !isAllowedUrl(url)) {
        report("url-not-allowed", start, end, { url });
        return children;
      }
      return [{ type: "link", url, ...(title !== undefined && { title }), children, ...place(start, end) }];
    },
    image: (node, alt, start, end) => {
      const image = makeNode("image", { url: node.url ?? "" }, node.attributes, start, end, { place, report })!;
      if (image.alt === undefined) image.alt = alt;
      if (node.title !== undefined && image.title === undefined) image.title = node.title;
      return [image];
    },
    html: (nodes) => readInlineHtml(nodes, { place, report }),
  };

  const reader: Reader = {
    source,
    canonical,
    extensions,
    html,
    place,
    report,
    phrasingOf: (content) =>
      "nodes" in content ? readMdastPhrasing(content.nodes, reader) : readPhrasing(content, phrasingState),
    phrasing: (content) => (content === undefined ? [] : reader.phrasingOf(content).nodes),
    flow: (flows) => groupTurns(flows.flatMap((flow): TreeNode[] => flowReaders[flow.type](flow, reader))),
  };
  return reader;
}
