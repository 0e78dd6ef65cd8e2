import type { Extension, Problem, Severities } from "@marbre/schema";
import type { TypographyOptions } from "@marbre/typography";
import type { Labels } from "./labels.js";
import type { ResolveImage } from "./resolve-image.js";
import type { HandlerOverrides } from "./state.js";

/** Where a URL stands, for {@link ResolveUrl}. */
export interface UrlContext {
  /** Type of the node that has it; `meta` for the metadata. */
  readonly type: string;
  /** What it is for: a link to follow, or a file to load. */
  readonly use: "link" | "media";
}

/**
 * Maps an address of the article to the one to print: makes it absolute, sends it through a CDN, resolves a CMS’s own scheme.
 * `undefined` leaves the link or medium out. The result is checked like any other URL.
 */
export type ResolveUrl = (url: string, context: UrlContext) => string | undefined;

/** How to render an article. Every field may be left out. */
export interface HtmlOptions {
  /**
   * House style of the typography: a style of `@marbre/typography`, or `false` for the text as written. By default that of
   * the article’s language: `presse` for French, `fr-CA` and `fr-CH` for those, none for others.
   */
  readonly typography?: TypographyOptions["style"] | false | undefined;
  /** Handlers put over the table: a node’s type → how to render it. */
  readonly handlers?: HandlerOverrides | undefined;
  /** Types of one’s own, rendered as their definitions say. */
  // biome-ignore lint/suspicious/noExplicitAny: extensions of any node types stand side by side
  readonly extensions?: readonly Extension<any>[] | undefined;
  /** Maps the article’s URLs; as they are by default. */
  readonly resolveUrl?: ResolveUrl | undefined;
  /** Looks up pictures: dimensions, variants. */
  readonly resolveImage?: ResolveImage | undefined;
  /** Called with each problem met. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
  /** Severity of problems by code, over the catalogue’s; `off` for those not to be reported. */
  readonly severities?: Severities | undefined;
  /** Level of the headline’s heading, 1 to 6; those of the body follow. 1 by default. */
  readonly headingBase?: number | undefined;
  /** Put before every class, for example `marbre-`; nothing by default. `article.css` knows the bare names. */
  readonly classPrefix?: string | undefined;
  /** Put before ids that the renderer makes, and before those that could clobber a property of `document`. `marbre-` by default. */
  readonly idPrefix?: string | undefined;
  /** Whether the header is printed; true by default. */
  readonly header?: boolean | undefined;
  /** Whether the footer is printed; true by default. */
  readonly footer?: boolean | undefined;
  /**
   * Cuts the body: a number keeps so many of its paragraphs (and what stands between them), `"paywall"` what comes before the
   * paywall. The footer goes too; a link to the canonical URL, where known, is added. Whole by default.
   */
  readonly excerpt?: number | "paywall" | undefined;
  /** Whether a table of contents stands before the body; false by default. */
  readonly tableOfContents?: boolean | undefined;
  /** Whether the dates of publication (`meta`) are printed under the signature. False for fragments, true for pages. */
  readonly dates?: boolean | undefined;
  /**
   * Whether `embed.html`, markup of third parties, is printed: in a frame that can neither reach the page nor navigate it.
   * False by default: an embed is its fallback text and a link.
   */
  readonly embedHtml?: boolean | undefined;
  /** The `sizes` attribute of pictures that have several widths. By default that of `article.css`’s text column. */
  readonly imageSizes?: string | undefined;
  /** Words the renderer adds, over those of the article’s language. */
  readonly labels?: Partial<Labels> | undefined;
}

/** The publication a page belongs to. */
export interface Site {
  /** Its name, plain text. */
  readonly name: string;
  /** Its home page, absolute. */
  readonly url: string;
  /** Address of its logo. */
  readonly logo?: string | undefined;
}

/** Options as handlers see them: the caller’s own object, unknown fields included. */
export interface RenderOptions extends HtmlOptions {
  /** Address of the page, absolute, where known. */
  readonly canonicalUrl?: string | undefined;
  /** The article is all that a document holds, so that its first heading is the first of the page; default `false`. */
  readonly document?: boolean | undefined;
}

/** Level of the headline unless told otherwise. */
export const HEADING_BASE = 1;

/** Put before ids of the renderer’s unless told otherwise. */
export const ID_PREFIX = "marbre-";

/** The text column of `article.css`, for the browser’s choice among widths of a picture. */
export const IMAGE_SIZES = "(min-width: 46rem) 42rem, 100vw";

/** Throws a `TypeError` that names what was expected where an option is none. */
export function checkOptions(options: HtmlOptions): void {
  checkObject("options", options ?? null);
  const { headingBase, classPrefix, idPrefix, excerpt } = options;
  if (headingBase !== undefined && !(Number.isInteger(headingBase) && headingBase >= 1 && headingBase <= 6)) {
    throw new TypeError(`headingBase: received ${String(headingBase)}, expected a whole number from 1 to 6`);
  }
  if (classPrefix !== undefined && !/^[\w-]*$/.test(classPrefix)) {
    throw new TypeError(`classPrefix: received ${JSON.stringify(classPrefix)}, expected letters, digits, "-" and "_"`);
  }
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]*-$/.test(idPrefix)) {
    throw new TypeError(`idPrefix: received ${JSON.stringify(idPrefix)}, expected a word that ends with "-"`);
  }
  if (excerpt !== undefined && excerpt !== "paywall" && !(Number.isInteger(excerpt) && excerpt >= 0)) {
    throw new TypeError(`excerpt: received ${String(excerpt)}, expected a whole number or "paywall"`);
  }
  checkFunction("resolveUrl", options.resolveUrl);
  checkFunction("resolveImage", options.resolveImage);
  checkFunction("onProblem", options.onProblem);
  checkObject("handlers", options.handlers);
  checkObject("labels", options.labels);
  checkSeverities(options.severities);
  const { extensions } = options;
  if (
    extensions !== undefined &&
    !(Array.isArray(extensions) && extensions.every((one) => typeof one?.type === "string"))
  ) {
    throw new TypeError(`extensions: received ${String(extensions)}, expected what defineExtension made, in an array`);
  }
}

/** Throws a `TypeError` for what is neither an object nor absent. */
export function checkObject(name: string, value: unknown): void {
  if (value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value))) {
    const shown = Array.isArray(value) ? "an array" : typeof value === "string" ? JSON.stringify(value) : String(value);
    throw new TypeError(`${name}: received ${shown}, expected an object`);
  }
}

function checkSeverities(severities: unknown): void {
  checkObject("severities", severities);
  for (const [code, severity] of Object.entries((severities ?? {}) as object)) {
    if (severity !== undefined && !SEVERITIES.includes(severity)) {
      throw new TypeError(
        `severities: \`${code}\` is ${String(severity)}, expected "error", "warning", "info" or "off"`,
      );
    }
  }
}

const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"];

/** Throws a `TypeError` for what is neither a function nor absent. */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    throw new TypeError(`${name}: received ${String(value)}, expected a function`);
  }
}
