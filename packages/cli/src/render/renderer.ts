import { type Article, type Problem, toText } from "@marbre/schema";
import type { RenderSettings, Target } from "./targets.js";

/** Renders one article; hears of what it met on the way. */
export type Renderer = (article: Article, onProblem: (problem: Problem) => void) => string;

type LoadRenderer = (settings: RenderSettings) => Promise<Renderer>;

/** What makes each target; loaded when it is asked for. */
const renderers = {
  html: async (settings) => (await import("./html.js")).htmlRenderer(settings),
  page: async (settings) => (await import("./html.js")).pageRenderer(settings),
  amp: async (settings) => (await import("./amp.js")).ampRenderer(settings),
  rss: async (settings) => (await import("./feed.js")).feedRenderer("rss", settings),
  atom: async (settings) => (await import("./feed.js")).feedRenderer("atom", settings),
  jsonfeed: async (settings) => (await import("./feed.js")).feedRenderer("jsonfeed", settings),
  text: async () => (article) => `${toText(article)}\n`,
  markdown: async () => {
    const { stringify } = await import("@marbre/parser");
    return (article) => stringify(article);
  },
  json: async () => (article) => `${JSON.stringify(article, null, 2)}\n`,
} satisfies Record<Target, LoadRenderer>;

/** Loads the {@link Renderer} of a target. */
export function loadRenderer(target: Target, settings: RenderSettings): Promise<Renderer> {
  return (renderers[target] as LoadRenderer)(settings);
}
