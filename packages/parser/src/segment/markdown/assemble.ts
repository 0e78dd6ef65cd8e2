import { normalize } from "@marbre/schema";
import { contentOf, readAttribute } from "../../nodes/fields.js";
import { toBlocks } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import type { Attributes } from "./attributes.js";

/** A node of canonical copy and where it stands, or fields of a part of the article. */
export type Placed =
  | {
      node: TreeNode;
      part: "header" | "body" | "footer" | undefined;
      /** Of front matter: gives way to a node of its type in the copy. */
      weak?: true;
    }
  | { part: "header" | "body" | "footer"; fields: Record<string, unknown> };

const HEADER = ["kicker", "headline", "subheadline", "standfirst", "byline", "dateline", "figure"];
const ONCE = new Set(["kicker", "headline", "subheadline", "standfirst", "dateline", "figure"]);
const FOOTER = new Set("byline bio note correction promo paywall relatedLinks credit footnoteDefinition".split(" "));

/**
 * Puts the nodes of canonical copy into an article, as they stand: those of a header into it while nothing else has
 * come, what `:::pied` holds into the footer, the rest into the body. Nothing is inferred.
 */
export function assemble(
  placed: readonly Placed[],
  meta: Record<string, unknown>,
  fields: Record<string, unknown>,
  lang: string,
): TreeNode {
  const header: TreeNode = { type: "header", children: [] };
  const body: TreeNode = { type: "body", children: [] };
  const footer: TreeNode = { type: "footer", children: [] };
  let hasFooter = false;
  let open = true;
  for (const one of placed) {
    if (!("node" in one)) {
      const part = one.part === "header" ? header : one.part === "body" ? body : footer;
      if (one.part === "footer") hasFooter = true;
      if (one.part === "header") open = false;
      Object.assign(part, commonFields(part.type, one.fields.attributes as Attributes | undefined));
      continue;
    }
    const { node, part } = one;
    if (one.weak) continue;
    const inHeader = HEADER.includes(node.type) && (part === "header" || (part === undefined && open));
    const free = !ONCE.has(node.type) || !header.children!.some((child) => child.type === node.type);
    if (inHeader && free) {
      header.children!.push(node);
      if (node.type === "figure" || part === "header") open = false;
    } else if (part === "footer") {
      hasFooter = true;
      footer.children!.push(...(FOOTER.has(node.type) || node.type.includes(":") ? [node] : [noteOf(node)]));
    } else {
      if (part !== "header") open = false;
      body.children!.push(...toBlocks([node], (child) => BODY.has(child.type) || isFlow(child)));
    }
  }
  for (const one of placed) {
    if (!("node" in one) || !one.weak) continue;
    if (!header.children!.some((child) => child.type === one.node.type)) header.children!.push(one.node);
  }
  header.children!.sort((a, b) => HEADER.indexOf(a.type) - HEADER.indexOf(b.type));
  return normalize({
    type: "article",
    schemaVersion: "1.0",
    ...fields,
    meta: { lang, ...meta },
    children: hasFooter ? [header, body, footer] : [header, body],
  });
}

const BODY = new Set(["paywall", "livePost"]);

/** Whether a node may stand in a body: not what stands in a header or inside another node only. */
function isFlow(node: TreeNode): boolean {
  return FLOW.test(node.type);
}

const FLOW =
  /^(?:paragraph|heading|thematicBreak|blockquote|pullQuote|list|table|code|figure|gallery|embed|aside|questionAnswer|keyFigures|timeline|relatedLinks|byline|bio|note|correction|promo|footnoteDefinition)$/;

function noteOf(node: TreeNode): TreeNode {
  return { type: "note", kind: "editor", children: toBlocks([node]) };
}

function commonFields(type: string, attributes: Attributes | undefined): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  if (attributes?.id !== undefined && attributes.id !== "") made.id = attributes.id;
  for (const name of ["lang", "data"]) {
    const value = attributes?.values[name];
    const read = value === undefined || contentOf(type) === undefined ? undefined : readAttribute(type, name, value);
    if (read !== undefined) made[name] = read;
  }
  return made;
}
