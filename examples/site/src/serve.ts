import { watch } from "node:fs";
import { pathToFileURL } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { describe } from "@marbre/parser";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { createApp } from "./app.js";
import { COPY, IMAGES, LIBRARY_FILES, PUBLIC, readSettings } from "./files.js";
import { readNewspaper } from "./newspaper.js";

/** Serves the newspaper while someone edits it: pages reload when copy changes and show its problems. */
export function serveNewspaper(port: number, copy = COPY): Promise<ServerType> {
  let newspaper = readNewspaper(copy, readSettings());
  let edition = 1;
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  // Editors write a file in several steps: wait for the last of them.
  const watcher = watch(copy, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      newspaper = readNewspaper(copy, readSettings());
      edition++;
      for (const listener of listeners) listener();
    }, 80);
  });

  const app = new Hono();
  app.get("/dev/events", (context) =>
    streamSSE(context, async (stream) => {
      const listener = (): void => void stream.writeSSE({ event: "change", data: "" });
      listeners.add(listener);
      // The copy may have changed since the page was made.
      if (context.req.query("edition") !== String(edition)) listener();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      listeners.delete(listener);
    }),
  );
  app.get("/dev/problems", (context) => {
    const story = newspaper.byPath.get(context.req.query("path") ?? "");
    const problems = (story?.problems ?? []).filter(({ severity }) => severity !== "info");
    return context.json({
      file: story?.file,
      problems: problems.map((problem) => ({ ...problem, message: describe(problem, "fr") })),
    });
  });
  for (const [path, file] of Object.entries(LIBRARY_FILES)) app.get(path, serveStatic({ path: relative(file) }));
  app.use(
    "/images/*",
    serveStatic({ root: relative(IMAGES), rewriteRequestPath: (path) => path.slice("/images".length) }),
  );
  app.use("/*", serveStatic({ root: relative(PUBLIC) }));
  const site = createApp(
    () => newspaper,
    () => edition,
  );
  app.all("*", (context) => site.fetch(context.req.raw));

  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => resolve(server));
    server.on("close", () => watcher.close());
  });
}

/** `serveStatic` takes paths seen from the folder the process runs in. */
function relative(path: string): string {
  return path.startsWith(process.cwd()) ? `.${path.slice(process.cwd().length)}` : path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.env.PORT ?? 4321);
  await serveNewspaper(port);
  console.log(`http://127.0.0.1:${port}/ — change a file of examples/site/copy and watch the page. Ctrl-C ends.`);
}
