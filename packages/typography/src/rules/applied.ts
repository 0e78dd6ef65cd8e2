import type { RuleCode } from "../rule.js";
import * as apostrophe from "./apostrophe.js";
import * as civility from "./civility.js";
import * as currency from "./currency.js";
import * as dashes from "./dashes.js";
import * as dates from "./dates.js";
import * as ellipsis from "./ellipsis.js";
import * as etc from "./etc.js";
import * as guillemets from "./guillemets.js";
import * as hours from "./hours.js";
import * as initials from "./initials.js";
import * as multipleSpaces from "./multiple-spaces.js";
import * as noBreakSpaces from "./no-break-spaces.js";
import * as noSpaceAfterElision from "./no-space-after-elision.js";
import * as noSpaceBeforeComma from "./no-space-before-comma.js";
import * as noSpaceInsideBrackets from "./no-space-inside-brackets.js";
import * as numero from "./numero.js";
import * as ordinals from "./ordinals.js";
import * as percent from "./percent.js";
import * as quotes from "./quotes.js";
import * as spaceAfterComma from "./space-after-comma.js";
import * as spaceBeforeColon from "./space-before-colon.js";
import * as spaceBeforeExclamation from "./space-before-exclamation.js";
import * as spaceBeforeSemicolon from "./space-before-semicolon.js";
import * as thousands from "./thousands.js";
import * as units from "./units.js";

/**
 * The rules that `typography` applies, in order of precedence: where two want the same place, the earlier has it, even
 * when it finds the place as it should be.
 */
export const appliedRules: readonly RuleCode[] = [
  // Marks first: the spaces inside them are theirs, also before a sign (« Ah ? »).
  quotes.rule,
  guillemets.rule,
  apostrophe.rule,
  // Before `ellipsis`: etc... takes one full stop, not three.
  etc.rule,
  ellipsis.rule,
  // Before the numbers: 80 % : and 12 € ? end with a sign.
  spaceBeforeSemicolon.rule,
  spaceBeforeExclamation.rule,
  spaceBeforeColon.rule,
  noSpaceBeforeComma.rule,
  noSpaceInsideBrackets.rule,
  noSpaceAfterElision.rule,
  spaceAfterComma.rule,
  percent.rule,
  currency.rule,
  // Before `units`: 14 h 30 is an hour, not 14 hours.
  hours.rule,
  units.rule,
  thousands.rule,
  dates.rule,
  ordinals.rule,
  numero.rule,
  // Before `initials`: M. Dupont is no initial.
  civility.rule,
  initials.rule,
  dashes.rule,
  // Last: what no sign claims.
  multipleSpaces.rule,
  noBreakSpaces.rule,
];
