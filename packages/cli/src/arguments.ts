import { parseArgs } from "node:util";
import type { Command, Invocation, OptionDefinition } from "./command.js";
import { COMMON_OPTIONS } from "./help.js";
import { Misuse } from "./misuse.js";
import { nearest } from "./nearest.js";

/** Reads what was typed behind a command's name; throws `Misuse` for what the command does not know. */
export function readArguments(command: Command, argv: readonly string[]): Invocation {
  const known: Readonly<Record<string, OptionDefinition>> = { ...command.options, ...COMMON_OPTIONS };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, Object.keys(known));
    const swallowed = !token.inlineValue && token.value !== undefined && /^-./.test(token.value);
    values[token.name] = value(option, token.rawName, swallowed ? undefined : token.value);
  }
  return { files, options: values };
}

function value(option: OptionDefinition, name: string, given: string | undefined): string | boolean {
  if (option.type === "boolean") {
    if (given !== undefined) throw new Misuse(`${name} takes no value`);
    return true;
  }
  if (given === undefined) throw new Misuse(`${name} needs a value: ${name} ${option.value ?? "VALUE"}`);
  if (option.choices && !option.choices.includes(given)) {
    throw new Misuse(`${name} is \`${given}\`; it can be ${option.choices.join(", ")}`);
  }
  if (option.pattern && !option.pattern.matches.test(given)) {
    throw new Misuse(`${name} is \`${given}\`; ${option.pattern.advice}`);
  }
  return given;
}

function unknownOption(command: Command, name: string, known: readonly string[]): Misuse {
  const near = nearest(name.replace(/^-+/, ""), known);
  const hint = near ? `did you mean --${near}?` : `see \`marbre ${command.name} --help\``;
  return new Misuse(`unknown option \`${name}\`; ${hint}`);
}
