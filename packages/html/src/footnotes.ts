import type { Article, FootnoteDefinition } from "@marbre/schema";
import { printed } from "./printed.js";
import type { FootnotePlace } from "./state.js";

/** A footnote to be printed. */
export interface Footnote {
  readonly definition: FootnoteDefinition;
  readonly number: number;
  /** Id of the note. */
  readonly id: string;
  /** Ids of its references. */
  readonly references: string[];
}

/** Numbers footnotes in the order of their first references; those nobody refers to come last. */
export class Footnotes {
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #notes = new Map<FootnoteDefinition, Footnote>();
  readonly #queue: Footnote[] = [];
  readonly #visited: FootnoteDefinition[] = [];
  readonly #uniqueId: (id: string) => string;
  #printed = 0;
  #met = 0;

  constructor(article: Article | undefined, uniqueId: (id: string) => string) {
    this.#uniqueId = uniqueId;
    if (article !== undefined) collect(article, this.#definitions, 0);
  }

  /** The place of one more reference, or `undefined` when nothing defines it. */
  reference(identifier: string): FootnotePlace | undefined {
    const definition = this.#definitions.get(identifier);
    if (definition === undefined) return undefined;
    const note = this.#note(definition);
    const referenceId = this.#uniqueId(`ref-${note.number}`);
    note.references.push(referenceId);
    return { number: note.number, id: note.id, referenceId };
  }

  /** Notes that a definition was met: it is printed even when nothing refers to it. */
  visit(definition: FootnoteDefinition): void {
    this.#visited.push(definition);
  }

  /** The next note to print; rendering one may bring more. */
  next(): Footnote | undefined {
    if (this.#printed === this.#queue.length) {
      while (this.#met < this.#visited.length && this.#printed === this.#queue.length) {
        this.#note(this.#visited[this.#met++] as FootnoteDefinition);
      }
    }
    const note = this.#queue[this.#printed];
    if (note !== undefined) this.#printed += 1;
    return note;
  }

  #note(definition: FootnoteDefinition): Footnote {
    const known = this.#notes.get(definition);
    if (known !== undefined) return known;
    const number = this.#notes.size + 1;
    const note = { definition, number, id: this.#uniqueId(`note-${number}`), references: [] };
    this.#notes.set(definition, note);
    this.#queue.push(note);
    return note;
  }
}

/** The first definition of an identifier counts, as in Markdown. */
function collect(node: unknown, definitions: Map<string, FootnoteDefinition>, depth: number): void {
  if (typeof node !== "object" || node === null || depth > 200) return;
  const { type, identifier, children } = node as { type?: unknown; identifier?: unknown; children?: unknown };
  if (type === "footnoteDefinition" && !definitions.has(printed(identifier))) {
    definitions.set(printed(identifier), node as FootnoteDefinition);
  }
  if (Array.isArray(children)) for (const child of children) collect(child, definitions, depth + 1);
}
