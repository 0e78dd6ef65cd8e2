import richtypo from "richtypo";
import * as french from "richtypo/rules/fr";
import { smartypantsu } from "smartypants";
import Typograf from "typograf";
import colon from "typographic-colon";
import typographicCurrency from "typographic-currency";
import emDashes from "typographic-em-dashes";
import exclamation from "typographic-exclamation-mark";
import guillemets from "typographic-guillemets";
import percent from "typographic-percent";
import permille from "typographic-permille";
import question from "typographic-question-mark";
import semicolon from "typographic-semicolon";
import { bytes, corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { versioned } from "../lib/report.mjs";

// Its build exports the function under `default` once more.
const currency = typographicCurrency.default;
const zmarkdown = [colon, currency, emDashes, exclamation, guillemets, percent, permille, question, semicolon];

/** French prose, paragraph by paragraph. */
export async function contest() {
  const paragraphs = corpus(20).flatMap((text) => text.split("\n\n"));
  const { typography } = await marbre.typography();
  const typograf = new Typograf({ locale: ["fr", "en-US"] });
  const base = "zmarkdown, 9 packages";
  return {
    title: "French typography",
    base,
    short: "zmarkdown",
    items: paragraphs,
    bytes: bytes(paragraphs) / paragraphs.length,
    candidates: [
      { name: "marbre typography, presse", run: (text) => typography(text) },
      { name: base, run: (text) => zmarkdown.reduce((each, rule) => rule(each, { locale: "fr" }), text) },
      { name: `${versioned("richtypo")}, French`, run: (text) => richtypo(french.default ?? french.recommended, text) },
      { name: versioned("typograf"), run: (text) => typograf.execute(text) },
      { name: versioned("smartypants"), run: (text) => smartypantsu(text) },
    ],
  };
}
