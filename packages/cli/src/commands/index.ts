import type { Command } from "../command.js";
import { buildCommand } from "./build.js";
import { checkCommand } from "./check.js";
import { explainCommand } from "./explain.js";
import { parseCommand } from "./parse.js";
import { renderCommand } from "./render.js";
import { typographyCommand } from "./typography.js";

/** Every command, in the order of the help. They load what is heavy when they run. */
export const commands: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  explain: explainCommand,
  render: renderCommand,
  check: checkCommand,
  typography: typographyCommand,
  build: buildCommand,
};
