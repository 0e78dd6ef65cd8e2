import type { Aside, BodyContent } from "@marbre/schema";
import type { Block, Label } from "../block.js";
import { fold } from "../recognise/fold.js";
import type { Composition } from "./composition.js";
import { blocksPosition, labelAt } from "./composition.js";
import { composers } from "./labels.js";

/** Headings that open a box (French: *encadré*), folded, with what is in it and what it may hold. */
const BOXES: readonly (readonly [RegExp, Aside["kind"], ReadonlySet<Label>])[] = [
  [/^[[(]?encadre[\])]?(?:\s*(?:[:–—-]|$))/, "box", new Set<Label>(["paragraph", "listItem", "table"])],
  [
    /^(?:reperes|l'essentiel|les points cles|points cles|ce qu'il faut retenir|a retenir|en bref|les chiffres cles|chiffres cles)$/,
    "keyPoints",
    new Set<Label>(["listItem"]),
  ],
  [
    /^(?:infos pratiques|informations pratiques|pratique|en pratique|y aller)$/,
    "practical",
    new Set<Label>(["listItem"]),
  ],
  [/^(?:lexique|glossaire)$/, "glossary", new Set<Label>(["listItem"])],
];

/** Cheap refusal, before the text is folded. */
const MAY_OPEN =
  /^[[(]?(?:enc|r[eé]p|l['’]ess|les [pc]|points|ce qu|[aà] ret|en [bp]|chiffres|info|prat|y all|lex|glos)/i;

/**
 * The box that a heading opens, with the blocks that belong to it: after « Encadré » all the text up to the next heading,
 * after « Repères », « L'essentiel », « Infos pratiques » a list. `undefined` where the heading opens none.
 */
export function asideAt(state: Composition, index: number): number | undefined {
  const block = state.blocks[index] as Block;
  if (block.text.length > 80 || !MAY_OPEN.test(block.text)) return undefined;
  const folded = fold(block.text.replace(/\s*:\s*$/, ""));
  const box = BOXES.find(([pattern]) => pattern.test(folded));
  if (box === undefined) return undefined;
  const [, kind, holds] = box;
  let end = index + 1;
  while (isHeld(state, end, holds, block)) end++;
  if (end === index + 1) return undefined;
  const outside = state.body;
  const led = state.led;
  state.body = [];
  state.led = true;
  composers.heading(state, index);
  for (let at = index + 1; at < end; ) at = composers[labelAt(state, at) as Label](state, at);
  const children = state.body.filter(
    (child): child is Exclude<BodyContent, { type: "paywall" | "livePost" }> =>
      child.type !== "paywall" && child.type !== "livePost",
  );
  state.body = outside;
  state.led = led;
  state.body.push({
    type: "aside",
    kind,
    children,
    position: blocksPosition(state, block, state.blocks[end - 1] as Block),
  });
  return end;
}

function isHeld(state: Composition, index: number, holds: ReadonlySet<Label>, first: Block): boolean {
  const block = state.blocks[index];
  if (block === undefined || block.given?.node !== undefined || block.given?.within !== first.given?.within)
    return false;
  return holds.has(block.label ?? "paragraph");
}
