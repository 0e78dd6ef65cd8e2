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
  quotes,
  guillemets,
  apostrophe,
  etc,
  ellipsis,
  spaceBeforeSemicolon,
  spaceBeforeExclamation,
  spaceBeforeColon,
  noSpaceBeforeComma,
  noSpaceInsideBrackets,
  noSpaceAfterElision,
  spaceAfterComma,
  percent,
  currency,
  hours,
  units,
  thousands,
  dates,
  ordinals,
  numero,
  civility,
  initials,
  dashes,
  multipleSpaces,
  noBreakSpaces,
  unpairedQuotes,
  names,
  hyphenDash,
  currencyFirst,
  firstOfMonth,
  longNumbers,
  ranges,
  dottedSigles,
  accentedCapitals,
  ligatures,
  softHyphens,
]);

function describe(modules: readonly { rule: RuleCode; docs: RuleDocs }[]): Rule[] {
  return modules.map(({ rule, docs }) => ({ ...rule, ...docs }));
}
