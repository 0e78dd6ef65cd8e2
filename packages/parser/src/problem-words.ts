import type { ProblemArguments } from "@marbre/schema";

/** A text with its `{name}` places filled in; those without an argument stay. */
export function filled(text: string, args: ProblemArguments): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : all));
}
