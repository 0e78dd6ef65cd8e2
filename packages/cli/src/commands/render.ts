import { join, resolve } from "node:path";
import type { Article, Problem } from "@marbre/schema";
import type { StyleName } from "@marbre/typography";
import type { Command, Invocation } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { sourcesOf } from "../copy/sources.js";
import { inputs } from "../io/inputs.js";
import type { Io } from "../io/io.js";
import { Misuse } from "../misuse.js";
import { NDJSON_OPTIONS, ndjson } from "../ndjson/command.js";
import { outputNames } from "../out/output-names.js";
import { writeOutput } from "../out/write-file.js";
import { loadRenderer } from "../render/renderer.js";
import { EXTENSIONS, FEED_FILES, isFeedTarget, type RenderSettings, type Target } from "../render/targets.js";
import { reportProblems } from "../report/report-problems.js";
import { readSite, SITE_OPTION } from "../site/read-site.js";
import { moment } from "./moment.js";
import { STYLES } from "./styles.js";

/** `marbre render`: copy or articles in, pages, feeds, Markdown or text out. */
export const renderCommand: Command = {
  name: "render",
  summary: "make pages, AMP, feeds, Markdown or text of copy or articles",
  usage: ["--to TARGET [FILE…|-] [--site site.json] [--out DIR]", "--to TARGET --ndjson [FILE…|-] [--jobs N]"],
  options: {
    to: { type: "string", short: "t", value: "TARGET", choices: Object.keys(EXTENSIONS), help: "What to make" },
    ...COPY_OPTIONS,
    site: SITE_OPTION,
    style: {
      type: "string",
      value: "STYLE",
      choices: [...STYLES, "none"],
      help: "House style of the typography",
    },
    now: { type: "string", value: "DATE", help: "The moment feeds are for; default the newest article's date" },
    ...NDJSON_OPTIONS,
    out: { type: "string", short: "o", value: "DIR", help: "Write files into DIR" },
  },
  notes: ["rss, atom and jsonfeed make one feed of all files; the others one document of each file."],
  async run(invocation, io) {
    const target = invocation.options.to as Target | undefined;
    if (target === undefined) throw new Misuse(`render needs --to: ${Object.keys(EXTENSIONS).join(", ")}`);
    const settings = await renderSettings(invocation, io);
    const copy = { ...(settings.site && siteCopy(settings.site)), ...(await copyOptions(invocation, io)) };
    if (isFeedTarget(target) && settings.site === undefined) {
      throw new Misuse("feeds need --site site.json (at least name and url)");
    }
    if (invocation.options.ndjson) {
      return await ndjson(invocation, { command: "render", copy, to: target, settings }, io);
    }
    const sources = await sourcesOf(await inputs(invocation.files, io), copy);
    const { out } = invocation.options;
    const put = async (name: string, text: string): Promise<void> => {
      const whole = text.endsWith("\n") ? text : `${text}\n`;
      if (typeof out === "string") await writeOutput(join(resolve(io.cwd, out), name), whole);
      else await io.stdout.write(whole);
    };

    if (isFeedTarget(target)) {
      const { feedWriter } = await import("../render/feed.js");
      const articles: Article[] = [];
      for (const source of sources) {
        const { article, problems } = await source.read();
        articles.push(article);
        await reportProblems(source.name, problems, io);
      }
      const problems: Problem[] = [];
      const feed = feedWriter(target, settings)(articles, (problem) => problems.push(problem));
      await put(FEED_FILES[target], feed);
      await reportProblems(FEED_FILES[target], problems, io);
      return 0;
    }

    const render = await loadRenderer(target, settings);
    const names = outputNames(sources, EXTENSIONS[target]);
    for (const [index, source] of sources.entries()) {
      const { article, problems } = await source.read();
      const found = [...problems];
      const output = rendered(() => render(article, (problem) => found.push(problem)), source.name);
      await put(names[index]!, output);
      await reportProblems(source.name, found, io);
    }
    return 0;
  },
};

/** What `render` gives; misuse names the file it was met in. */
function rendered(render: () => string, file: string): string {
  try {
    return render();
  } catch (error) {
    throw error instanceof Misuse ? new Misuse(`${file}: ${error.message}`) : error;
  }
}

async function renderSettings({ options }: Invocation, io: Io): Promise<RenderSettings> {
  const { site, style, now } = options;
  return {
    ...(typeof site === "string" && { site: await readSite(site, io) }),
    ...(typeof style === "string" && { style: style === "none" ? false : (style as StyleName) }),
    ...(typeof now === "string" && { now: moment(now) }),
  };
}

/** What a site says of how its copy is to be read. */
function siteCopy({ lang, timeZone }: NonNullable<RenderSettings["site"]>): { lang: string; timeZone?: string } {
  return { lang, ...(timeZone !== undefined && { timeZone }) };
}
