import type { Rule, RuleCode, RuleDocs } from "../rule.js";
import * as accentedCapitals from "./accented-capitals.js";
import * as apostrophe from "./apostrophe.js";
import * as civility from "./civility.js";
import * as currency from "./currency.js";
import * as currencyFirst from "./currency-first.js";
import * as dashes from "./dashes.js";
import * as dates from "./dates.js";
import * as dottedSigles from "./dotted-sigles.js";
import * as ellipsis from "./ellipsis.js";
import * as etc from "./etc.js";
import * as firstOfMonth from "./first-of-month.js";
import * as guillemets from "./guillemets.js";
import * as hours from "./hours.js";
import * as hyphenDash from "./hyphen-dash.js";
import * as initials from "./initials.js";
import * as ligatures from "./ligatures.js";
import * as longNumbers from "./long-numbers.js";
import * as multipleSpaces from "./multiple-spaces.js";
import * as names from "./names.js";
import * as noBreakSpaces from "./no-break-spaces.js";
import * as noSpaceAfterElision from "./no-space-after-elision.js";
import * as noSpaceBeforeComma from "./no-space-before-comma.js";
import * as noSpaceInsideBrackets from "./no-space-inside-brackets.js";
import * as numero from "./numero.js";
import * as ordinals from "./ordinals.js";
import * as percent from "./percent.js";
import * as quotes from "./quotes.js";
import * as ranges from "./ranges.js";
import * as softHyphens from "./soft-hyphens.js";
import * as spaceAfterComma from "./space-after-comma.js";
import * as spaceBeforeColon from "./space-before-colon.js";
import * as spaceBeforeExclamation from "./space-before-exclamation.js";
import * as spaceBeforeSemicolon from "./space-before-semicolon.js";
import * as thousands from "./thousands.js";
import * as units from "./units.js";
import * as unpairedQuotes from "./unpaired-quotes.js";

/** All rules: those that apply, in order of precedence, then those that only suggest. */
export const rules: readonly Rule[] = /* @__PURE__ */ describe([
  [quotes.rule, quotes.docs],
  [guillemets.rule, guillemets.docs],
  [apostrophe.rule, apostrophe.docs],
  [etc.rule, etc.docs],
  [ellipsis.rule, ellipsis.docs],
  [spaceBeforeSemicolon.rule, spaceBeforeSemicolon.docs],
  [spaceBeforeExclamation.rule, spaceBeforeExclamation.docs],
  [spaceBeforeColon.rule, spaceBeforeColon.docs],
  [noSpaceBeforeComma.rule, noSpaceBeforeComma.docs],
  [noSpaceInsideBrackets.rule, noSpaceInsideBrackets.docs],
  [noSpaceAfterElision.rule, noSpaceAfterElision.docs],
  [spaceAfterComma.rule, spaceAfterComma.docs],
  [percent.rule, percent.docs],
  [currency.rule, currency.docs],
  [hours.rule, hours.docs],
  [units.rule, units.docs],
  [thousands.rule, thousands.docs],
  [dates.rule, dates.docs],
  [ordinals.rule, ordinals.docs],
  [numero.rule, numero.docs],
  [civility.rule, civility.docs],
  [initials.rule, initials.docs],
  [dashes.rule, dashes.docs],
  [multipleSpaces.rule, multipleSpaces.docs],
  [noBreakSpaces.rule, noBreakSpaces.docs],
  [unpairedQuotes.rule, unpairedQuotes.docs],
  [names.rule, names.docs],
  [hyphenDash.rule, hyphenDash.docs],
  [currencyFirst.rule, currencyFirst.docs],
  [firstOfMonth.rule, firstOfMonth.docs],
  [longNumbers.rule, longNumbers.docs],
  [ranges.rule, ranges.docs],
  [dottedSigles.rule, dottedSigles.docs],
  [accentedCapitals.rule, accentedCapitals.docs],
  [ligatures.rule, ligatures.docs],
  [softHyphens.rule, softHyphens.docs],
]);

function describe(described: readonly (readonly [RuleCode, RuleDocs])[]): Rule[] {
  return described.map(([rule, docs]) => ({ ...rule, ...docs }));
}
