import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { OptionDefinition } from "../command.js";
import { assertFile, unreadable } from "../io/inputs.js";
import type { Io } from "../io/io.js";
import { Misuse } from "../misuse.js";
import type { Site } from "./site.js";

/** The option that names the publication's description. */
export const SITE_OPTION = {
  type: "string",
  value: "FILE",
  help: "The publication: site.json with name, url, lang, path …",
} as const satisfies OptionDefinition;

/** Reads and checks a `site.json`; throws `Misuse` that names each fault and its place. */
export async function readSite(name: string, io: Pick<Io, "cwd">): Promise<Site> {
  const path = resolve(io.cwd, name);
  await assertFile(path, name);
  const text = await readFile(path, "utf8").catch((error) => unreadable(name, error));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Misuse(`\`${name}\` is not JSON: ${(error as Error).message}`);
  }
  return await toSite(value, name);
}

/** Checks what a `site.json` holds and fills in defaults; throws `Misuse` that names each fault and its place. */
export async function toSite(value: unknown, name: string): Promise<Site> {
  const { siteSchema } = await import("./site-schema.js");
  const checked = siteSchema.safeParse(value);
  if (!checked.success) {
    const faults = checked.error.issues.map(
      ({ path, message }) => `${path.length > 0 ? `/${path.join("/")}: ` : ""}${message}`,
    );
    throw new Misuse(`\`${name}\` does not describe a site: ${faults.join("; ")}`);
  }
  const { $schema: _, description, url, ...rest } = checked.data;
  const given = Object.fromEntries(Object.entries(rest).filter(([, field]) => field !== undefined));
  return {
    ...(given as Omit<Site, "url" | "description">),
    url: url.replace(/\/+$/, ""),
    description: description ?? rest.name,
  };
}
