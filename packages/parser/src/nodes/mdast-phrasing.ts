import { toText } from "@marbre/schema";
import type { Nodes } from "mdast";
import { isAllowedUrl } from "../segment/allowed-url.js";
import type { Phrasing } from "../segment/markdown/phrasing.js";
import type { TreeNode } from "../tree.js";
import type { ReadState } from "./format.js";
import { readInlineHtml } from "./inline-html.js";

/** Brings mdast's phrasing to the article's; a node that mdast's own types do not have gives its children. */
export function readMdastPhrasing(nodes: readonly Nodes[], state: ReadState): Phrasing {
  const made = convert(nodes, state);
  return { nodes: made, text: toText(made), map: [] };
}

function convert(nodes: readonly Nodes[], state: ReadState): TreeNode[] {
  const made = nodes.flatMap((node) => convertOne(node, state));
  if (!made.some((node) => node.type === "html")) return made;
  return readInlineHtml(made, state);
}

function convertOne(node: Nodes, state: ReadState): TreeNode[] {
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  const place = node.position === undefined ? {} : { position: node.position };
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, " "), ...place }];
    case "inlineCode":
      return [{ type: "inlineCode", value: node.value.replace(/\r\n|\n|\r/g, " "), ...place }];
    case "break":
      return [{ type: "break", ...place }];
    case "html":
      return [{ type: "html", value: node.value, start, end }];
    case "image":
      return [
        {
          type: "image",
          url: node.url,
          alt: (node.alt ?? "").replace(/\s*[\n\r]\s*/g, " "),
          ...(typeof node.title === "string" && { title: node.title }),
          ...place,
        },
      ];
    case "footnoteReference":
      return [
        { type: "footnoteReference", identifier: node.identifier, ...(node.label && { label: node.label }), ...place },
      ];
    case "link": {
      const children = convert(node.children as Nodes[], state);
      if (!state.canonical && !isAllowedUrl(node.url)) {
        state.report("url-not-allowed", start, end, { url: node.url });
        return children;
      }
      return [
        {
          type: "link",
          url: node.url,
          ...(typeof node.title === "string" && { title: node.title }),
          children,
          ...place,
        },
      ];
    }
    case "emphasis":
    case "strong":
    case "delete":
      return [{ type: node.type, children: convert(node.children as Nodes[], state), ...place }];
    default:
      if ("children" in node) return convert(node.children as Nodes[], state);
      return "value" in node ? [{ type: "text", value: node.value, ...place }] : [];
  }
}
