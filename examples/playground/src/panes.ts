import type { CopyBlock, Label } from "@marbre/parser";
import { LABELS } from "@marbre/parser";
import { reasons } from "./editor.js";
import type { Reading, Remark } from "./reading.js";
import type { State } from "./state.js";
import { labelName, words } from "./words.js";

/** What a pane can ask of the rest of the page. */
export interface PaneEvents {
  /** Someone pointed at a place of the copy. */
  goTo(offset: number): void;
  /** Someone says what a block is; `undefined` takes that back. */
  correct(block: number, label: Label | undefined): void;
}

/** Shows the result of a reading in the panel. */
export function showPane(panel: HTMLElement, reading: Reading, state: State, events: PaneEvents): void {
  if (state.pane === "page") showPage(panel, reading.result, events);
  else if (state.pane === "blocks") panel.replaceChildren(blockList(reading.blocks, state, events));
  else if (state.pane === "problems") panel.replaceChildren(remarkList(reading.remarks, state, events));
  else {
    const code = document.createElement("pre");
    code.textContent = reading.result;
    panel.replaceChildren(code);
  }
}

/** Marks what stands in the page for an offset of the copy, and brings it into view. */
export function markPlace(panel: HTMLElement, offset: number): void {
  const page = panel.querySelector("iframe")?.contentDocument;
  if (!page) return;
  for (const marked of page.querySelectorAll(".from-copy")) marked.classList.remove("from-copy");
  let closest: Element | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const element of page.querySelectorAll("[data-from]")) {
    const from = Number(element.getAttribute("data-from"));
    const to = Number(element.getAttribute("data-to"));
    if (offset < from || offset > to || to - from >= length) continue;
    closest = element;
    length = to - from;
  }
  closest?.classList.add("from-copy");
  closest?.scrollIntoView({ block: "nearest" });
}

/**
 * The page in a frame that runs no script: `allow-same-origin` alone lets this page put a listener into it. Reading again
 * keeps the frame's scroll.
 */
function showPage(panel: HTMLElement, html: string, events: PaneEvents): void {
  const known = panel.querySelector("iframe");
  const frame = known ?? document.createElement("iframe");
  const scroll = known?.contentWindow?.scrollY ?? 0;
  frame.title = "Page";
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.onload = () => {
    const page = frame.contentDocument;
    if (!page) return;
    frame.contentWindow?.scrollTo(0, scroll);
    page.addEventListener("click", (event) => {
      event.preventDefault();
      const from = (event.target as Element | null)?.closest("[data-from]")?.getAttribute("data-from");
      if (from) events.goTo(Number(from));
    });
  };
  frame.srcdoc = html;
  if (known === null) panel.replaceChildren(frame);
}

function blockList(blocks: CopyBlock[], state: State, events: PaneEvents): HTMLElement {
  const say = words(state.lang);
  const list = document.createElement("ol");
  list.className = "blocks";
  blocks.forEach((block, index) => {
    const item = document.createElement("li");
    item.className = `block tint-${block.label}`;
    const given = state.hints.some((hint) => hint.block === index);
    const text = document.createElement("button");
    text.type = "button";
    text.className = "block-text";
    text.textContent = block.text.length > 160 ? `${block.text.slice(0, 157)}…` : block.text;
    text.addEventListener("click", () => events.goTo(block.position.start.offset ?? 0));
    const select = document.createElement("select");
    select.setAttribute("aria-label", `${say.label} ${index + 1}`);
    for (const label of LABELS)
      select.append(new Option(labelName(label, state.lang), label, false, label === block.label));
    select.addEventListener("change", () => events.correct(index, select.value as Label));
    const head = document.createElement("div");
    head.className = "block-head";
    head.append(select);
    if (given) {
      const back = document.createElement("button");
      back.type = "button";
      back.textContent = `${say.given} · ${say.reset}`;
      back.addEventListener("click", () => events.correct(index, undefined));
      head.append(back);
    }
    item.append(head, text, reasons(block, state.lang));
    list.append(item);
  });
  return list;
}

function remarkList(remarks: Remark[], state: State, events: PaneEvents): HTMLElement {
  if (remarks.length === 0) {
    const nothing = document.createElement("p");
    nothing.className = "nothing";
    nothing.textContent = words(state.lang).noProblem;
    return nothing;
  }
  const list = document.createElement("ul");
  list.className = "remarks";
  for (const { severity, message, code, from } of remarks) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = `remark remark-${severity}`;
    button.textContent = `${message} (${code})`;
    button.addEventListener("click", () => events.goTo(from));
    item.append(button);
    list.append(item);
  }
  return list;
}
