import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import type { CopyBlock } from "@marbre/parser";
import type { Reading, Remark } from "./reading.js";
import { type Lang, labelName, words } from "./words.js";

/** What the editor tells the rest of the page. */
export interface EditorEvents {
  /** The copy was changed. */
  changed(source: string): void;
  /** The cursor went to an offset of the copy. */
  moved(offset: number): void;
}

const setBlocks = StateEffect.define<readonly CopyBlock[]>();

/** The blocks of the last reading, as the tints of lines; they move along while someone types. */
const tints = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let moved = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setBlocks)) continue;
      const { doc } = transaction.state;
      const ranges: Range<Decoration>[] = [];
      for (const { label, position, confidence } of effect.value) {
        const end = Math.min(position.end.offset ?? 0, doc.length);
        let line = doc.lineAt(Math.min(position.start.offset ?? 0, end));
        while (true) {
          ranges.push(
            Decoration.line({ class: `tint tint-${label}${confidence < 0.7 ? " tint-unsure" : ""}` }).range(line.from),
          );
          if (line.to >= end || line.number === doc.lines) break;
          line = doc.line(line.number + 1);
        }
      }
      moved = Decoration.set(ranges, true);
    }
    return moved;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The editor of the copy, with tints, reasons on hover and problems with fixes. */
export class CopyEditor {
  readonly view: EditorView;
  private blocks: readonly CopyBlock[] = [];
  private lang: Lang = "fr";

  constructor(parent: HTMLElement, source: string, label: string, events: EditorEvents) {
    this.view = new EditorView({
      parent,
      doc: source,
      extensions: [
        lineNumbers(),
        history(),
        lintGutter(),
        tints,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
        keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        hoverTooltip((_view, offset) => this.tooltip(offset), { hoverTime: 150 }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.changed(update.state.doc.toString());
          else if (update.selectionSet) events.moved(update.state.selection.main.head);
        }),
      ],
    });
  }

  /** Shows what a reading says of the copy, as far as it still is about what stands there. */
  show({ blocks, remarks }: Reading, lang: Lang): void {
    this.blocks = blocks;
    this.lang = lang;
    this.view.dispatch({ effects: setBlocks.of(blocks) });
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        remarks.map((remark) => this.diagnostic(remark)),
      ),
    );
  }

  /** Replaces the whole copy. */
  replace(source: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: source } });
  }

  /** Puts the cursor at an offset and shows it. */
  goTo(offset: number): void {
    const at = Math.min(offset, this.view.state.doc.length);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    this.view.focus();
  }

  private diagnostic({ from, to, severity, message, code, fix }: Remark): Diagnostic {
    const length = this.view.state.doc.length;
    const start = Math.min(from, length);
    return {
      from: start,
      to: Math.min(Math.max(to, start), length),
      severity,
      message: `${message} (${code})`,
      ...(fix !== undefined && {
        actions: [
          {
            name: words(this.lang).apply,
            apply: (view: EditorView, at: number, end: number) =>
              view.dispatch({ changes: { from: at, to: at + (end - at), insert: fix.insert } }),
          },
        ],
      }),
    };
  }

  private tooltip(offset: number) {
    const block = this.blocks.find(
      ({ position }) => (position.start.offset ?? 0) <= offset && offset <= (position.end.offset ?? 0),
    );
    if (block === undefined) return null;
    return {
      pos: block.position.start.offset ?? 0,
      end: block.position.end.offset ?? 0,
      create: () => ({ dom: reasons(block, this.lang) }),
    };
  }
}

/** Why a block has its label, as a small text. */
export function reasons(block: CopyBlock, lang: Lang): HTMLElement {
  const say = words(lang);
  const dom = document.createElement("div");
  dom.className = "reasons";
  const title = document.createElement("strong");
  const sure = `${Math.round(block.confidence * 100)} %`;
  title.textContent = `${labelName(block.label, lang)} – ${say.sure} ${sure}`;
  dom.append(title);
  const list = document.createElement("ul");
  for (const evidence of block.evidence.slice(0, 5)) {
    const item = document.createElement("li");
    item.textContent = evidence[lang];
    list.append(item);
  }
  if (block.runnerUp !== undefined) {
    const item = document.createElement("li");
    item.textContent = `${say.orElse} : ${labelName(block.runnerUp.label, lang)}, ${Math.round(block.runnerUp.confidence * 100)} %`;
    list.append(item);
  }
  dom.append(list);
  return dom;
}
