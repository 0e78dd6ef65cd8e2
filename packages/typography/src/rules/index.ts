import type { Rule } from "../rule.js";
import { apostrophe } from "./apostrophe.js";

/** All rules, in order of precedence: where two want the same place, the earlier has it. */
export const rules: readonly Rule[] = [apostrophe];
