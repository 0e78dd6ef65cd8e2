import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the test server. */
export interface Served {
  body: string | Uint8Array;
  /** Default: `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

/** A running test server. `origin` has no slash at its end. */
export interface Server {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves files by path (`/`, `/robots.txt`) on 127.0.0.1, at a free port; anything else is 404.
 *
 * `files` may be a function of the path, so that a page can know the origin it is served from.
 */
export async function serve(files: Record<string, Served> | ((path: string) => Served | undefined)): Promise<Server> {
  const find = typeof files === "function" ? files : (path: string) => files[path];
  const server = createServer((request, response) => {
    const found = find(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!found) return void response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    response.writeHead(200, { "content-type": found.type ?? "text/html; charset=utf-8", ...found.headers });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
