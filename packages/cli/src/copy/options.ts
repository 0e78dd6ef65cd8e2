import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Format, type ParseOptions, type Profile, parse } from "@marbre/parser/text";
import type { Invocation, OptionDefinition } from "../command.js";
import { assertFile, unreadable } from "../io/inputs.js";
import type { Io } from "../io/io.js";
import { Misuse } from "../misuse.js";

/** How copy is to be read. */
export interface CopyOptions extends Omit<ParseOptions, "format" | "onProblem"> {
  format: Format | "wordpress";
}

/** The options of every command that reads copy. */
export const COPY_OPTIONS = {
  format: {
    type: "string",
    short: "f",
    value: "FORMAT",
    choices: ["auto", "text", "markdown", "html", "wordpress"],
    help: "How to read the copy; default auto",
  },
  language: { type: "string", value: "TAG", help: "Language of the copy, such as fr-CA; default fr" },
  "time-zone": { type: "string", value: "ZONE", help: "Zone of dates that name none; default Europe/Paris" },
  "sentence-case": { type: "boolean", help: "Give a Title-Cased headline French sentence case" },
  profile: { type: "string", value: "FILE", help: "What is known of the publisher's copy (hints, classes), as JSON" },
  "no-repair": { type: "boolean", help: "Report mojibake and other damage, but leave it in the text" },
} as const satisfies Record<string, OptionDefinition>;

/** Reads {@link COPY_OPTIONS}; throws `Misuse` for a language, zone or profile that is none. */
export async function copyOptions({ options }: Pick<Invocation, "options">, io: Io): Promise<CopyOptions> {
  const { format, language, profile, "time-zone": timeZone } = options;
  return {
    format: typeof format === "string" ? (format as Format) : "auto",
    repair: options["no-repair"] !== true,
    ...(options["sentence-case"] === true && { sentenceCase: true }),
    ...(typeof language === "string" && { lang: languageTag(language) }),
    ...(typeof timeZone === "string" && { timeZone: zone(timeZone) }),
    ...(typeof profile === "string" && { profile: await readProfile(profile, io) }),
  };
}

function languageTag(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    throw new Misuse(`--language is \`${tag}\`; give a language tag such as fr or fr-CA`);
  }
}

function zone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("fr", { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new Misuse(`--time-zone is \`${timeZone}\`; give an IANA zone such as Europe/Paris`);
  }
}

async function readProfile(name: string, io: Io): Promise<Profile> {
  const path = resolve(io.cwd, name);
  await assertFile(path, name);
  const text = await readFile(path, "utf8").catch((error) => unreadable(name, error));
  try {
    const profile = JSON.parse(text);
    parse("", { profile });
    return profile;
  } catch (error) {
    throw new Misuse(`\`${name}\` is no profile: ${(error as Error).message}`);
  }
}
