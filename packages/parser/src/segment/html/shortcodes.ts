import { cutText } from "./content.js";
import { rangeOf } from "./element.js";
import { providerOf } from "./embeds.js";
import type { Content, Element, Text } from "./tree.js";

/** A stretch of inline content, or what a WordPress shortcode in it says. */
export type Part =
  | { nodes: Content[] }
  | { start: number; end: number; caption: Content[] }
  | { start: number; end: number; url: string; provider: { provider?: string; kind?: string } };

const OPEN = /\[caption[^\]]{0,500}\]/;
const CLOSE = /\[\/caption\]/;
const EMBED = /\[embed[^\]]{0,200}\]\s*(https?:\/\/[^\s[\]<>]{1,2000})\s*\[\/embed\]/;
/** An address alone on its line, which WordPress shows as an embed. */
const LONE_URL = /(?:^|\n)[ \t]*(https?:\/\/[^\s<>"]{1,2000})[ \t]*(?=\r?\n|$)/;

/** Parts a run of inline content is cut into; what is left then stays as it is written. */
const MOST = 200;

/** Cuts inline content at WordPress's `[caption]` and `[embed]`, and at addresses that stand alone on a line. */
export function splitShortcodes(
  children: readonly Content[],
  _source: string,
  _image: (element: Element) => void,
): Part[] {
  if (!children.some((child) => child.type === "text" && /\[(?:caption|embed)|https?:\/\//.test(child.value))) {
    return [{ nodes: [...children] }];
  }
  const parts: Part[] = [];
  let nodes: Content[] = [];
  const queue: Content[] = [...children];
  const flush = () => {
    if (nodes.length > 0) parts.push({ nodes });
    nodes = [];
  };
  for (let child = queue.shift(); child !== undefined; child = queue.shift()) {
    if (child.type !== "text" || parts.length > MOST) {
      nodes.push(child);
      continue;
    }
    const opening = OPEN.exec(child.value);
    const embed = EMBED.exec(child.value);
    const lone = LONE_URL.exec(child.value);
    const first = [opening, embed, lone].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0];
    if (first === undefined) {
      nodes.push(child);
      continue;
    }
    const [before, inner, after] = cut(child, first.index, first.index + first[0].length);
    if (first === lone) {
      const provider = providerOf(first[1]!);
      if (provider === undefined) {
        nodes.push(before, inner);
        if (after.value !== "") queue.unshift(after);
        continue;
      }
      if (before.value !== "") nodes.push(before);
      flush();
      const at = rangeOf(inner);
      parts.push({ ...at, url: first[1]!, provider });
      if (after.value !== "") queue.unshift(after);
      continue;
    }
    if (before.value !== "") nodes.push(before);
    flush();
    if (first === embed) {
      parts.push({ ...rangeOf(inner), url: first[1]!, provider: providerOf(first[1]!) ?? {} });
      if (after.value !== "") queue.unshift(after);
      continue;
    }
    const caption: Content[] = [];
    const start = rangeOf(inner).start;
    let end = rangeOf(inner).end;
    let next: Content | undefined = after.value === "" ? queue.shift() : after;
    for (; next !== undefined; next = queue.shift()) {
      const closing = next.type === "text" ? CLOSE.exec(next.value) : null;
      if (closing === null || next.type !== "text") {
        caption.push(next);
        end = Math.max(end, rangeOf(next).end);
        continue;
      }
      const [last, mark, rest] = cut(next, closing.index, closing.index + closing[0].length);
      if (last.value !== "") caption.push(last);
      end = Math.max(end, rangeOf(mark).end);
      if (rest.value !== "") queue.unshift(rest);
      break;
    }
    parts.push({ start, end, caption });
  }
  flush();
  return parts;
}

function cut(text: Text, from: number, to: number): [Text, Text, Text] {
  return [cutText(text, 0, from), cutText(text, from, to), cutText(text, to, text.value.length)];
}
