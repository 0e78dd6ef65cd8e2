import type { BodyContent } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Container } from "../given.js";
import type { Composition } from "./composition.js";
import { blocksPosition } from "./composition.js";

/** Containers that hold any flow; the content of others is put in their place. */
const HOLDS_FLOW: ReadonlySet<string> = new Set(["aside", "note", "bio", "promo", "correction", "blockquote"]);

/** The containers around a block, the outermost first. */
export function containersOf(block: Block): Container[] {
  const path: Container[] = [];
  for (let container = block.given?.within; container !== undefined && path.length < 32; container = container.within)
    path.unshift(container);
  return path;
}

/** Puts the nodes made of blocks `from` to `to` into the node of their container. */
export function wrapContainer(
  state: Composition,
  container: Container,
  children: BodyContent[],
  from: number,
  to: number,
): void {
  if (!HOLDS_FLOW.has(container.type)) {
    state.body.push(...children);
    return;
  }
  const flow = children.filter((child) => child.type !== "paywall" && child.type !== "livePost");
  const kind =
    container.type === "aside"
      ? { kind: "box" }
      : container.type === "note"
        ? { kind: "editor" }
        : container.type === "promo"
          ? { kind: "product" }
          : container.type === "correction"
            ? { kind: "correction" }
            : {};
  const position = blocksPosition(state, state.blocks[from] as Block, state.blocks[to - 1] as Block);
  state.body.push({
    type: container.type,
    ...kind,
    ...container.fields,
    children: flow,
    position,
  } as unknown as BodyContent);
}
