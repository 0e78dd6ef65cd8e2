import { readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { commandHelp, generalHelp } from "./help.js";
import type { Io } from "./io/io.js";
import { OutputClosed } from "./io/io.js";
import { Misuse } from "./misuse.js";
import { nearest } from "./nearest.js";
import { version } from "./version.js";

/**
 * Runs the command with the arguments typed behind `marbre`.
 *
 * Returns the exit code: 0 fine; 1 faults found by `check` or `typography --check`, or failed NDJSON lines; 2 misuse.
 * Never throws for what a user typed or a file holds.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (!(error instanceof Misuse)) throw error;
    await io.stderr.write(`marbre: ${error.message.replace(/\s+/g, " ")}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-v") return await say(io, `${version}\n`);
  const { commands } = await import("./commands/index.js");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = name === "help" ? rest[0] : undefined;
    if (asked !== undefined) return await say(io, commandHelp(find(asked, commands)));
    const help = generalHelp(Object.entries(commands).map(([each, { summary }]) => [each, summary]));
    if (name !== undefined) return await say(io, help);
    await io.stderr.write(help);
    return 2;
  }
  const command = find(name, commands);
  const invocation = readArguments(command, rest);
  if (invocation.options.help) return await say(io, commandHelp(command));
  return await command.run(invocation, io);
}

function find(name: string, commands: Readonly<Record<string, Command>>): Command {
  const names = Object.keys(commands);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const near = nearest(name, names);
  throw new Misuse(`unknown command \`${name}\`; ${near ? `did you mean ${near}?` : `there are ${names.join(", ")}`}`);
}

async function say(io: Io, text: string): Promise<number> {
  await io.stdout.write(text);
  return 0;
}
