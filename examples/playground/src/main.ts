import { type CopyBlock, LABELS } from "@marbre/parser";
import { drawControls, markSample } from "./controls.js";
import { CopyEditor } from "./editor.js";
import { markPlace, showPane } from "./panes.js";
import type { Order, Reading } from "./reading.js";
import { samples } from "./samples.js";
import { decodeState, encodeState, initialState, PANES, type Pane, type State } from "./state.js";
import { labelName, words } from "./words.js";

/** Milliseconds of rest before the copy is read: typing itself never waits for a reading. */
const REST = 120;

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
let state: State = await decodeState(location.hash, initialState(samples[0]?.source ?? ""));
let orders = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let busy = false;

const editor = new CopyEditor(find("editor"), state.source, words(state.lang).editor, {
  changed: (source) => {
    state = { ...state, source };
    markSample(find("controls"), state);
    order();
  },
  moved: (offset) => markPlace(find("panel"), offset),
});

worker.onmessage = ({ data }: MessageEvent<Reading>) => {
  busy = false;
  if (data.id !== orders) return send();
  editor.show(data, state.lang);
  showPane(find("panel"), data, state, paneEvents);
  drawLegend(data.blocks);
  find("status").textContent = words(state.lang).status(data.blocks.length, data.remarks.length, data.time);
  void encodeState(state).then((hash) => history.replaceState(null, "", `#${hash}`));
};

const paneEvents = {
  goTo: (offset: number) => editor.goTo(offset),
  correct: (block: number, label: CopyBlock["label"] | undefined) => {
    const others = state.hints.filter((hint) => hint.block !== block);
    change({ hints: label === undefined ? others : [...others, { block, label }] });
  },
};

/** Reads the copy again when nothing has been typed for a moment. */
function order(): void {
  clearTimeout(timer);
  timer = setTimeout(send, REST);
}

/** One order at a time: while the worker reads, only the last state waits. */
function send(): void {
  orders += busy ? 1 : 0;
  if (busy) return;
  busy = true;
  orders += 1;
  worker.postMessage({ id: orders, state } satisfies Order);
}

function change(fields: Partial<State>): void {
  state = { ...state, ...fields };
  draw();
  order();
}

/** Draws all that depends on the state alone. */
function draw(): void {
  const say = words(state.lang);
  document.documentElement.lang = state.lang;
  document.title = say.title;
  find("source-title").textContent = say.source;
  find("source-pane").setAttribute("aria-label", say.source);
  drawControls(find("controls"), state, {
    set: change,
    load: (source) => {
      state = { ...state, hints: [] };
      editor.replace(source);
    },
    share: async () => {
      await navigator.clipboard?.writeText(location.href);
      find("status").textContent = say.shared;
    },
  });
  find("tabs").replaceChildren(...PANES.map(tab));
  find("panel").setAttribute("aria-label", say[state.pane]);
}

function tab(pane: Pane): HTMLElement {
  const element = Object.assign(document.createElement("button"), {
    type: "button",
    id: `tab-${pane}`,
    textContent: words(state.lang)[pane],
  });
  const selected = pane === state.pane;
  element.setAttribute("role", "tab");
  element.setAttribute("aria-selected", String(selected));
  element.setAttribute("aria-controls", "panel");
  element.tabIndex = selected ? 0 : -1;
  element.addEventListener("click", () => select(pane));
  element.addEventListener("keydown", ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) select(PANES[(PANES.indexOf(pane) + step + PANES.length) % PANES.length] as Pane);
  });
  return element;
}

function select(pane: Pane): void {
  change({ pane });
  find(`tab-${pane}`).focus();
}

/** The labels the copy has, each with its tint. */
function drawLegend(blocks: readonly CopyBlock[]): void {
  const present = new Set(blocks.map(({ label }) => label));
  const items = LABELS.filter((label) => present.has(label)).map((label) =>
    Object.assign(document.createElement("li"), {
      className: `tint-${label}`,
      textContent: labelName(label, state.lang),
    }),
  );
  find("legend").replaceChildren(...items);
}

addEventListener("hashchange", async () => {
  state = await decodeState(location.hash, state);
  editor.replace(state.source);
  change({});
});
draw();
send();
if ("serviceWorker" in navigator && import.meta.env.PROD) void navigator.serviceWorker.register("./sw.js");
