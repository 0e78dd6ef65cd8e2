import type { Problem } from "@marbre/schema";

/** How many problems there are of each severity. */
export interface Count {
  error: number;
  warning: number;
  info: number;
}

/** Counts problems by severity. */
export function count(problems: Iterable<Problem>): Count {
  const sum: Count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) sum[severity]++;
  return sum;
}

/** `2 errors, 1 warning`; only severities that occur, `no problems` when none does. */
export function inWords({ error, warning, info }: Count): string {
  const parts = [plural(error, "error"), plural(warning, "warning"), plural(info, "remark")].filter(Boolean);
  return parts.length === 0 ? "no problems" : parts.join(", ");
}

function plural(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}
