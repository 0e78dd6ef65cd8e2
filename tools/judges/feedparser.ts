import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("read_feed.py", import.meta.url));

/** What feedparser understood of a feed. `bozo` says that the XML is broken; field names are feedparser's. */
export interface ParsedFeed {
  bozo: boolean;
  bozoException: string;
  /** `rss20`, `atom10` and so on. */
  version: string;
  encoding: string;
  feed: Record<string, unknown>;
  entries: Record<string, unknown>[];
}

/**
 * Reads a feed with Python's feedparser, a reader that real aggregators use.
 *
 * Throws when no Python with feedparser is found (Debian's package `python3-feedparser`).
 */
export async function feedparser(bytes: Uint8Array | string): Promise<ParsedFeed> {
  python ??= findPython();
  const child = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  child.stdin.end(bytes);
  if ((await code) !== 0) throw new Error("read_feed.py failed.");
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as ParsedFeed;
}

let python: string | undefined;

function findPython(): string {
  for (const candidate of ["python3", "/usr/bin/python3"]) {
    try {
      execFileSync(candidate, ["-c", "import feedparser"], { stdio: "ignore" });
      return candidate;
    } catch {
      // no feedparser there
    }
  }
  throw new Error("No Python with feedparser: install Debian's package `python3-feedparser`.");
}
