import { samples } from "./samples.js";
import type { State } from "./state.js";
import { words } from "./words.js";

/** What the controls can do. */
export interface ControlEvents {
  /** Some fields of the state are to change. */
  set(change: Partial<State>): void;
  /** A sample is to replace the copy. */
  load(source: string): void;
  /** The link is to be copied. */
  share(): void;
}

const FORMATS: State["format"][] = ["auto", "text", "markdown", "html"];
const STYLES = ["presse", "in2002", "cldr", "fr-CA", "fr-CH", "plain", "off"];

/** Draws the controls for a state. */
export function drawControls(parent: HTMLElement, state: State, events: ControlEvents): void {
  const say = words(state.lang);
  const sample = select(
    say.sample,
    [["", say.own], ...samples.map((one): [string, string] => [one.folder, one[state.lang]])],
    sampleOf(state),
    (folder) => {
      const found = samples.find((one) => one.folder === folder);
      if (found) events.load(found.source);
    },
  );
  const format = select(
    say.format,
    FORMATS.map((name) => [name, name]),
    state.format,
    (value) => events.set({ format: value as State["format"] }),
  );
  const style = select(
    say.style,
    STYLES.map((name) => [name, name === "off" ? say.styleOff : name]),
    state.style,
    (value) => events.set({ style: value }),
  );
  parent.replaceChildren(
    sample,
    format,
    style,
    checkbox(say.sentenceCase, state.sentenceCase, (sentenceCase) => events.set({ sentenceCase })),
    checkbox(say.repair, state.repair, (repair) => events.set({ repair })),
    button(say.share, () => events.share()),
    button(say.language, () => events.set({ lang: state.lang === "fr" ? "en" : "fr" })),
  );
}

/** Shows which sample the copy is, or that it is one's own by now. */
export function markSample(parent: HTMLElement, state: State): void {
  const first = parent.querySelector("select");
  if (first !== null) first.value = sampleOf(state);
}

function sampleOf({ source }: State): string {
  return samples.find((one) => one.source === source)?.folder ?? "";
}

function select(
  name: string,
  options: [value: string, text: string][],
  value: string,
  change: (value: string) => void,
): HTMLElement {
  const element = document.createElement("select");
  for (const [key, text] of options) element.append(new Option(text, key, false, key === value));
  element.addEventListener("change", () => change(element.value));
  return labelled(name, element);
}

function checkbox(name: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const element = Object.assign(document.createElement("input"), { type: "checkbox", checked });
  element.addEventListener("change", () => change(element.checked));
  return labelled(name, element);
}

function labelled(name: string, element: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("span"), { textContent: name }), element);
  return label;
}

function button(name: string, click: () => void): HTMLElement {
  const element = Object.assign(document.createElement("button"), { type: "button", textContent: name });
  element.addEventListener("click", click);
  return element;
}
