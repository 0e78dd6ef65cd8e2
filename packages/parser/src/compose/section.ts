import type { Block } from "../block.js";
import { splitSections } from "../recognise/section.js";
import type { Composer } from "./composition.js";
import { consume } from "./composition.js";

/** The home page that a breadcrumb begins with is no section. */
const HOME = /^(?:accueil|home|page d['’]accueil|retour à l['’]accueil)$/i;

/** Section trail (French: *rubrique*) → `meta.sections`, the first of the article's trails first, each name once. */
export const section: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const names = block.lines?.section?.value ?? splitSections(block.text).names;
  state.meta.sections ??= [];
  for (const name of names) {
    if (HOME.test(name)) continue;
    if (!state.meta.sections.some((known) => known.name === name)) state.meta.sections.push({ name });
  }
  if (state.meta.sections.length === 0) {
    delete state.meta.sections;
    state.context.report("furniture-left-out", block.start, block.end, { text: block.text });
  }
  consume(state, block);
  return index + 1;
};
