import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const jar = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

/** One error of the Nu HTML checker. `line` starts at 1. */
export interface NuFinding {
  /** The key of the page in the record that was given. */
  page: string;
  line?: number;
  column?: number;
  message: string;
  extract?: string;
}

/** How `nu` judges. `amp` leaves out what only AMP's own elements and attributes cause. */
export interface NuOptions {
  amp?: boolean;
}

/**
 * Checks whole HTML documents with the Nu checker, all of them in one run of Java, and returns its errors.
 *
 * Pages are named by their keys. Throws when Java or the jar is missing, or when the checker itself breaks.
 */
export async function nu(pages: Readonly<Record<string, string>>, options: NuOptions = {}): Promise<NuFinding[]> {
  const names = Object.keys(pages);
  if (names.length === 0) return [];
  if (!existsSync(jar)) throw new Error("vnu.jar is missing: run `npm ci --prefix tools/judges`.");
  const folder = await mkdtemp(join(tmpdir(), "marbre-nu-"));
  try {
    const fileOf = (index: number) => join(folder, `${index}.html`);
    await Promise.all(names.map((name, index) => writeFile(fileOf(index), pages[name]!)));
    const flags = ["--errors-only", "--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect"];
    if (options.amp) flags.push("--filterpattern", ".*(⚡|amp-|custom-element|“amp”|“fallback”|“placeholder”).*");
    const java = ["-Xss4m", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-jar", jar, ...flags, folder];
    const { stdout } = await run("java", java, { maxBuffer: 256 * 1024 * 1024 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") throw new Error("Java is missing: install default-jre-headless (17 or newer).");
        throw error;
      },
    );
    return (JSON.parse(stdout) as NuReport).messages
      .filter(({ type }) => type !== "info")
      .map((message) => finding(message, names));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface NuMessage {
  type: string;
  url?: string;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
}

interface NuReport {
  messages: NuMessage[];
}

function finding(message: NuMessage, names: readonly string[]): NuFinding {
  const index = /(\d+)\.html$/.exec(message.url ?? "")?.[1];
  const column = message.firstColumn ?? message.lastColumn;
  return {
    page: index === undefined ? "" : (names[Number(index)] ?? ""),
    ...(message.lastLine !== undefined && { line: message.lastLine }),
    ...(column !== undefined && { column }),
    message: message.message,
    ...(message.extract !== undefined && { extract: message.extract }),
  };
}
