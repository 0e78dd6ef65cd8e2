import type { Command } from "../command.js";

/** Every command, in the order of the help; each is loaded only when it is called. */
export const commands = {
  parse: async () => (await import("./parse.js")).parseCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  render: async () => (await import("./render.js")).renderCommand,
  check: async () => (await import("./check.js")).checkCommand,
  typography: async () => (await import("./typography.js")).typographyCommand,
  build: async () => (await import("./build.js")).buildCommand,
} satisfies Record<string, () => Promise<Command>>;
