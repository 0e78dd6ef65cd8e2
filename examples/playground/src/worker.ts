import { toAmp } from "@marbre/amp";
import { articleCss, jsonLd, pageParts, toHast, toHtml } from "@marbre/html";
import { type CopyBlock, describe, explain } from "@marbre/parser";
import { toRss } from "@marbre/rss";
import type { Article } from "@marbre/schema";
import { lint, type StyleName } from "@marbre/typography";
import type { Element, Root, RootContent } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import type { Order, Reading, Remark } from "./reading.js";
import type { State } from "./state.js";

const PAGE = "https://exemple.fr/article.html";

self.onmessage = ({ data }: MessageEvent<Order>) => postMessage(read(data));

/** Reads the copy and makes the result of one pane. */
function read({ id, state }: Order): Reading {
  const start = performance.now();
  const { source, format, sentenceCase, repair, hints, lang, pane } = state;
  const { article, problems, blocks } = explain(source, { format, sentenceCase, repair, hints });
  const remarks: Remark[] = problems.map((problem) => {
    const { code, severity, place } = problem;
    const from = place === undefined ? 0 : (("start" in place ? place.start.offset : place.offset) ?? 0);
    const to = place === undefined ? 0 : (("end" in place ? place.end.offset : place.offset) ?? from);
    return { code, severity, message: describe(problem, lang), from, to: Math.max(to, from) };
  });
  if (state.style !== "off") remarks.push(...typographyRemarks(blocks, state));
  remarks.sort((one, other) => one.from - other.from);
  return { id, blocks, remarks, pane, result: render(article, state), time: Math.round(performance.now() - start) };
}

function render(article: Article, state: State): string {
  const typography = state.style === "off" ? (false as const) : (state.style as StyleName);
  const options = { typography, canonicalUrl: article.meta.canonicalUrl ?? PAGE };
  switch (state.pane) {
    case "page":
      return page(article, options);
    case "html":
      return toHtml(article, options);
    case "amp":
      return toAmp(article, options);
    case "rss":
      return toRss(
        {
          title: "Exemple",
          url: "https://exemple.fr/",
          feedUrl: "https://exemple.fr/feed.xml",
          description: "Exemple",
          lang: "fr",
        },
        [article],
        { typography, url: () => PAGE },
      );
    case "jsonld":
      return JSON.stringify(jsonLd(article, options), null, 2);
    case "tree":
      return JSON.stringify(article, (key, value: unknown) => (key === "position" ? undefined : value), 2);
    default:
      return "";
  }
}

/** The page, every element knowing where it comes from in the copy. */
function page(article: Article, options: { typography: StyleName | false; canonicalUrl: string }): string {
  const tree = toHast(article, options);
  markPlaces(tree);
  const { lang, head } = pageParts(article, options);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<style>${articleCss}[data-from]{cursor:pointer}.from-copy{outline:2px solid var(--accent);outline-offset:4px}</style></head><body><main>${hastToHtml(tree)}</main></body></html>`;
}

function markPlaces(node: Root | RootContent): void {
  if (node.type === "element" && node.position?.start.offset !== undefined) {
    const element = node as Element;
    element.properties = {
      ...element.properties,
      dataFrom: String(node.position.start.offset),
      dataTo: String(node.position.end.offset),
    };
  }
  if ("children" in node) for (const child of node.children) markPlaces(child as RootContent);
}

/** What typography would change, in blocks of prose that stand in the source as they are. */
function typographyRemarks(blocks: CopyBlock[], { style, lang, format }: State): Remark[] {
  if (format === "html") return [];
  return blocks.flatMap(({ text, position, label }) => {
    const offset = position.start.offset ?? 0;
    if (label === "furniture" || label === "table" || text.startsWith("---")) return [];
    return lint(text, { style: style as StyleName }).map((edit): Remark => {
      const from = offset + edit.range.start;
      const to = offset + edit.range.end;
      return {
        code: `typography-${edit.rule}`,
        severity: "info",
        message: edit.message[lang],
        from,
        to,
        fix: { from, to, insert: edit.after },
      };
    });
  });
}
