import { toHTML } from "@portabletext/to-html";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { versioned } from "../lib/report.mjs";

/** The article tree to HTML. Every peer gets the same elements, built in its own form before the clock starts. */
export async function contest() {
  const [{ parse }, { toHtml, toHast }] = await Promise.all([marbre.text(), marbre.html()]);
  const items = corpus(60).map((text) => {
    const { article } = parse(text);
    const hast = toHast(article, { typography: false });
    return {
      article,
      hast,
      react: element(hast, createElement),
      preact: element(hast, h),
      portable: portable(hast),
    };
  });
  const base = versioned("hast-util-to-html");
  return {
    title: "Tree → HTML",
    base,
    short: "hast-util-to-html",
    items,
    candidates: [
      { name: "marbre toHtml, typography off", run: ({ article }) => toHtml(article, { typography: false }) },
      { name: "marbre toHtml, presse", run: ({ article }) => toHtml(article) },
      { name: base, run: ({ hast }) => hastToHtml(hast) },
      { name: versioned("preact-render-to-string"), run: ({ preact }) => renderToString(preact) },
      { name: versioned("react-dom"), run: ({ react }) => renderToStaticMarkup(react) },
      { name: versioned("@portabletext/to-html"), run: (item) => toHTML(item.portable) },
    ],
  };
}

/** A hast tree as elements of React or Preact. */
function element(node, create, key = 0) {
  if (node.type === "text") return node.value;
  const children = node.children?.map((child, index) => element(child, create, index)) ?? [];
  if (node.type === "root") return create("div", null, ...children);
  const { className, ...rest } = node.properties ?? {};
  const properties = { key, ...(className && { className: [className].flat().join(" ") }) };
  for (const name of ["id", "href", "dateTime", "title"]) if (rest[name] !== undefined) properties[name] = rest[name];
  return create(node.tagName, properties, ...children);
}

/** The blocks of a hast tree in Portable Text, which knows no elements but its own. */
function portable(root) {
  const blocks = [];
  const textOf = (node) => (node.type === "text" ? node.value : (node.children ?? []).map(textOf).join(""));
  const walk = (node) => {
    if (/^(p|h\d|li|figcaption)$/.test(node.tagName)) {
      const style = /^h\d$/.test(node.tagName) ? node.tagName : "normal";
      blocks.push({
        _type: "block",
        style,
        markDefs: [],
        children: [{ _type: "span", text: textOf(node), marks: [] }],
      });
    } else node.children?.forEach(walk);
  };
  walk(root);
  return blocks;
}
