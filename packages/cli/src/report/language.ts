import type { Invocation, OptionDefinition } from "../command.js";
import type { MessageLanguage } from "./problem-line.js";

/** The option that chooses the language of messages. */
export const LANGUAGE_OPTION = {
  type: "string",
  value: "LANG",
  choices: ["en", "fr"],
  help: "Language of messages; default en",
} as const satisfies OptionDefinition;

/** Reads {@link LANGUAGE_OPTION}. */
export function messageLanguage({ options }: Pick<Invocation, "options">): MessageLanguage {
  return options.lang === "fr" ? "fr" : "en";
}
