import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as z from "zod";
import { Misuse } from "../misuse.js";
import { toSite } from "./read-site.js";
import { siteSchema } from "./site-schema.js";

test("site.schema.json is the schema that is checked by (UPDATE=1 writes it)", async () => {
  const file = new URL("../../site.schema.json", import.meta.url);
  const schema = {
    ...z.toJSONSchema(siteSchema, { io: "input" }),
    title: "site.json",
    description: "A publication, for the marbre command",
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env.UPDATE) await writeFile(file, text);
  expect(await readFile(file, "utf8")).toBe(text);
});

test("name and url are enough", async () => {
  expect(await toSite({ name: "La Feuille", url: "https://lafeuille.example/" }, "site.json")).toEqual({
    name: "La Feuille",
    url: "https://lafeuille.example",
    lang: "fr",
    description: "La Feuille",
    path: "/{slug}.html",
    ampPath: "/amp/{slug}.html",
    feeds: { rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" },
    feedItems: 50,
    sections: [],
  });
});

const site = { name: "La Feuille", url: "https://lafeuille.example" };

test.each<[string, unknown, string]>([
  ["nothing", null, "Invalid input: expected object, received null"],
  ["no name", { url: site.url }, "/name: Invalid input: expected string, received undefined"],
  ["a relative address", { ...site, url: "/journal" }, "/url: expected an http or https address"],
  ["a script as address", { ...site, url: "javascript:alert(1)" }, "/url: expected an http or https address"],
  ["an unknown field", { ...site, nmae: "x" }, 'Unrecognized key: "nmae"'],
  ["a path without the article", { ...site, path: "/article.html" }, "/path: a path needs {slug} or {id}"],
  ["a path with an unknown part", { ...site, path: "/{author}/{slug}" }, "/path: a path knows {slug}, {id}, {section}"],
  ["a path that leads out", { ...site, path: "/../{slug}" }, '/path: a path may not hold ".."'],
  ["one path for page and AMP", { ...site, ampPath: "/{slug}.html" }, "/ampPath: the AMP page needs a path of its own"],
  ["no zone", { ...site, timeZone: "Mars" }, "/timeZone: expected an IANA zone such as Europe/Paris"],
  ["a feed of no items", { ...site, feedItems: 0 }, "/feedItems: Too small"],
])("%s is refused with its place", async (_, value, message) => {
  const error = await toSite(value, "site.json").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Misuse);
  expect((error as Misuse).message).toContain(`\`site.json\` does not describe a site: ${message}`);
});
