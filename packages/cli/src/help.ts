import type { Command, OptionDefinition } from "./command.js";

/** Options every command has. */
export const COMMON_OPTIONS = {
  help: { type: "boolean", short: "h", help: "Show this help" },
} satisfies Record<string, OptionDefinition>;

/** Help of the whole command. */
export function generalHelp(summaries: readonly (readonly [name: string, summary: string])[]): string {
  const width = Math.max(...summaries.map(([name]) => name.length));
  return [
    "marbre: French news copy in, publishable pages and feeds out",
    "",
    "Usage: marbre COMMAND [FILE…|-] [OPTIONS]",
    "",
    ...summaries.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "  marbre COMMAND --help   options of a command",
    "  marbre --version        version",
    "",
    "FILE is copy (text, Markdown, HTML) or an article as JSON; `-` is standard input.",
    "Exit codes: 0 fine, 1 faults found, 2 misuse.",
    "",
  ].join("\n");
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS } as Record<string, OptionDefinition>);
  const rows = options.map(([name, option]) => [flag(name, option), describe(option)] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `marbre ${command.name}: ${command.summary}`,
    "",
    ...command.usage.map((line, index) => `${index === 0 ? "Usage:" : "      "} marbre ${command.name} ${line}`),
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(command.notes ? ["", ...command.notes] : []),
    "",
  ].join("\n");
}

function flag(name: string, option: OptionDefinition): string {
  const value = option.type === "string" ? ` ${option.value ?? "VALUE"}` : "";
  return `${option.short ? `-${option.short}, ` : "    "}--${name}${value}`;
}

function describe(option: OptionDefinition): string {
  return option.choices ? `${option.help} (${option.choices.join(", ")})` : option.help;
}
