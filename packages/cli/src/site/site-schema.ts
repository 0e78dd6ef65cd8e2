import * as z from "zod";

const text = z.string().trim().min(1);
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.hostname,
  error: "expected an http or https address",
});
const path = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\]*$/, 'expected a path that starts with "/"')
  .refine((value) => !value.split("/").includes(".."), 'a path may not hold ".."');
const articlePath = path
  .refine((value) => /\{(slug|id)\}/.test(value), "a path needs {slug} or {id}, or all articles would have the same")
  .refine(
    (value) => [...value.matchAll(/\{([^}]*)\}/g)].every(([, name]) => PLACEHOLDERS.includes(name!)),
    "a path knows {slug}, {id}, {section}, {year}, {month}, {day}",
  );

/** What may stand in braces in an article's path. */
export const PLACEHOLDERS: readonly string[] = ["slug", "id", "section", "year", "month", "day"];

/** What `site.json` may hold; the JSON Schema in `site.schema.json` is made from it. */
export const siteSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: "Address of this schema, for editors" }),
    name: text.meta({ description: "Name of the publication" }),
    url: webAddress.meta({ description: "Home page, absolute: https://example.org" }),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language tag such as fr or fr-CA")
      .default("fr")
      .meta({ description: "Language of the publication, BCP 47" }),
    description: text.optional().meta({ description: "What it is about, plain text; its name when absent" }),
    path: articlePath.default("/{slug}.html").meta({
      description: "Path of an article's page; {slug}, {id}, {section}, {year}, {month}, {day} are filled in",
    }),
    ampPath: z
      .union([articlePath, z.literal(false)])
      .default("/amp/{slug}.html")
      .meta({ description: "Path of an article's AMP page, or false for none" }),
    feeds: z
      .strictObject({
        rss: path.default("/feed.xml"),
        atom: path.default("/atom.xml"),
        json: path.default("/feed.json"),
      })
      .prefault({})
      .meta({ description: "Paths of the feeds" }),
    feedItems: z.int().min(1).max(1000).default(50).meta({ description: "How many articles a feed holds at most" }),
    logo: webAddress.optional().meta({ description: "Address of the logo, absolute" }),
    copyright: text.optional().meta({ description: "Copyright notice of the feeds" }),
    style: z
      .union([z.enum(["presse", "in2002", "cldr", "fr-CA", "fr-CH", "plain"]), z.literal(false)])
      .optional()
      .meta({ description: "House style of the typography, or false for the text as written" }),
    stylesheet: z
      .string()
      .regex(/^(https?:\/\/|\/(?!\/))\S+$/, "expected an address or a path")
      .optional()
      .meta({ description: "Stylesheet that pages link to instead of carrying their own" }),
    timeZone: z.string().refine(isTimeZone, "expected an IANA zone such as Europe/Paris").optional().meta({
      description: "IANA zone of dates that name none; Europe/Paris when absent",
    }),
    sections: z.array(text).default([]).meta({ description: "Sections in the order to show them in" }),
  })
  .refine(({ path, ampPath }) => path !== ampPath, {
    path: ["ampPath"],
    error: "the AMP page needs a path of its own",
  });

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone });
    return true;
  } catch {
    return false;
  }
}
