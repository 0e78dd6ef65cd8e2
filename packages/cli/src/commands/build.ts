import { access, stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Built, Scanned } from "../build/index.js";
import type { Command } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { unreadable } from "../io/inputs.js";
import type { Io } from "../io/io.js";
import { Misuse } from "../misuse.js";
import { count, inWords } from "../report/count.js";
import { reportProblems } from "../report/report-problems.js";
import { readSite, SITE_OPTION, toSite } from "../site/read-site.js";
import type { Site } from "../site/site.js";
import { moment } from "./moment.js";

/** `marbre build`: a folder of copy in, a static site out. */
export const buildCommand: Command = {
  name: "build",
  summary: "make a static site of a folder of copy",
  usage: ["DIR --out DIR [--site site.json] [--now DATE]"],
  options: {
    out: { type: "string", short: "o", value: "DIR", help: "Folder of the site" },
    site: { ...SITE_OPTION, help: "The publication; default DIR/site.json" },
    now: { type: "string", value: "DATE", help: "The moment the site is for; default the newest article's date" },
    ...COPY_OPTIONS,
  },
  notes: [
    "Pages, AMP pages, lists of sections and authors, feeds, sitemaps; pictures beside the copy are copied.",
    "Only files whose bytes change are written; those of articles that are gone are removed.",
  ],
  async run(invocation, io) {
    const { out, site: siteFile, now } = invocation.options;
    const [folder, ...others] = invocation.files;
    if (folder === undefined || others.length > 0) throw new Misuse("build takes one folder of copy");
    if (typeof out !== "string") throw new Misuse("build needs --out DIR");
    const root = resolve(io.cwd, folder);
    const target = resolve(io.cwd, out);
    await assertFolders(folder, root, target);
    const site = await siteOf(root, folder, typeof siteFile === "string" ? siteFile : undefined, io);
    const { buildSite, outputFolder, progress, scanFolder } = await import("../build/index.js");
    const scanned = await scanFolder(root, target);
    if (scanned.copy.length === 0)
      throw new Misuse(`no copy in \`${folder}\`: .txt, .md, .html or article .json files`);
    const copy = {
      lang: site.lang,
      ...(site.timeZone !== undefined && { timeZone: site.timeZone }),
      ...(await copyOptions(invocation, io)),
    };
    const bar = progress(io.stderr, scanned.copy.length * 2, "steps");
    const output = await outputFolder(target);
    const plan = { root, scanned, site, copy, onStep: bar.step, ...(typeof now === "string" && { now: moment(now) }) };
    const built = await buildSite(plan, output);
    await bar.done();
    const done = await output.finish();
    await summarize(built, scanned, { folder, out, done }, io);
    return 0;
  },
};

async function assertFolders(name: string, root: string, target: string): Promise<void> {
  const found = await stat(root).catch((error) => unreadable(name, error));
  if (!found.isDirectory()) throw new Misuse(`\`${name}\` is no folder`);
  const inside = relative(target, root);
  if (inside.split(sep)[0] !== ".." && !isAbsolute(inside)) {
    throw new Misuse("the copy may not lie in the folder of the site: --out another folder");
  }
}

async function siteOf(root: string, folder: string, file: string | undefined, io: Io): Promise<Site> {
  if (file !== undefined) return await readSite(file, io);
  const own = join(root, "site.json");
  const there = await access(own).then(
    () => true,
    () => false,
  );
  if (there) return await readSite(own, io);
  await io.stderr.write(`marbre: no site.json in \`${folder}\`; addresses begin with https://example.org\n`);
  return await toSite({ name: basename(root) || "Marbre", url: "https://example.org" }, "site.json");
}

async function summarize(
  { entries, withheld, problems }: Built,
  scanned: Scanned,
  { folder, out, done }: { folder: string; out: string; done: { written: number; unchanged: number; removed: number } },
  io: Io,
): Promise<void> {
  for (const [file, found] of problems) {
    await reportProblems(scanned.copy.includes(file) ? `${folder}/${file}` : `${out}${file}`, found, io);
  }
  for (const { source, reason } of withheld) await io.stderr.write(`${folder}/${source}: left out, ${reason}\n`);
  const all = inWords(count([...problems.values()].flat()));
  await io.stderr.write(
    `${entries.length} article${entries.length === 1 ? "" : "s"} → ${out}: ${done.written} files written, ` +
      `${done.unchanged} unchanged, ${done.removed} removed; ${all}\n`,
  );
}
