import type { Io } from "./io/io.js";

/** One option of a command, as `node:util` reads it and `--help` shows it. */
export interface OptionDefinition {
  type: "string" | "boolean";
  /** One-letter form. */
  short?: string;
  /** Name of the value in the help, in capitals: `DIR`. */
  value?: string;
  /** What a value looks like, and what to say of another one, which is misuse. */
  pattern?: { readonly matches: RegExp; readonly advice: string };
  /** The values allowed; another one is misuse. */
  choices?: readonly string[];
  /** One line. */
  help: string;
}

/** What was typed behind the command's name. */
export interface Invocation {
  /** FILE arguments as typed; `-` is standard input. */
  files: string[];
  /** Value of each option given. */
  options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command: its help and what it does. */
export interface Command {
  name: string;
  /** First line of its help: what it is for. */
  summary: string;
  /** Lines of the usage, without `marbre NAME`. */
  usage: readonly string[];
  options: Readonly<Record<string, OptionDefinition>>;
  /** Lines shown under the options: output, examples. */
  notes?: readonly string[];
  /** Returns the exit code: 0 fine, 1 found faults, 2 misuse (or throws `Misuse`). */
  run(invocation: Invocation, io: Io): Promise<number>;
}
