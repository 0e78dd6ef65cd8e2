export type { Edit, LintEdit } from "./edit.js";
export { type LintOptions, lint } from "./lint.js";
export type { Rule, RuleCode, RuleDocs } from "./rule.js";
export { rules } from "./rules/index.js";
export type { Scan } from "./scan.js";
export type { Space, Style, StyleName, TypographyOptions } from "./style.js";
export { styles } from "./styles.js";
export { typography } from "./typography.js";
export { typographyRuns } from "./typography-runs.js";
