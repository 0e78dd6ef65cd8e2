import type { Browser, Page } from "../../tools/judges/index.js";
import { revealAmp, type Served, serve } from "../../tools/judges/index.js";

/** A page opened in Chromium with what happened on it. */
export interface Opened {
  tab: Page;
  /** Console errors, uncaught errors, dialogs, in order; requests that were stopped are none. */
  incidents: string[];
}

/** Opens tabs on pages that are served from 127.0.0.1; nothing else is loaded. */
export interface Opener {
  /** Opens a document; `headers` go with it. */
  open(html: string, headers?: Record<string, string>): Promise<Opened>;
  /** Puts another file on the server. */
  put(path: string, file: Served): void;
  close(): Promise<void>;
}

/** Requests that were stopped, and what a sandbox kept a frame from doing. */
const EXPECTED = /^Failed to load resource|document is sandboxed|^Blocked autofocusing|sandboxed frame/;

/** Starts a server and one tab that every document is opened in. AMP pages are shown though their runtime is not loaded. */
export async function opener(browser: Browser, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Opener> {
  const files = new Map<string, Served>([["/favicon.ico", { body: "", type: "image/x-icon" }]]);
  const server = await serve((path) => files.get(path));
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
  let incidents: string[] = [];
  await tab.route(/./, (route) => (route.request().url().startsWith(server.origin) ? route.continue() : route.abort()));
  tab.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) incidents.push(message.text());
  });
  tab.on("pageerror", (error) => incidents.push(String(error)));
  tab.on("dialog", async (dialog) => {
    incidents.push(`dialog ${dialog.type()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return {
    put: (path, file) => void files.set(path, file),
    async open(html, headers) {
      incidents = [];
      files.set("/page", { body: html, ...(headers && { headers }) });
      await tab.goto(`${server.origin}/page`, { waitUntil: "load" });
      if (/<html amp/.test(html)) await revealAmp(tab);
      return { tab, incidents };
    },
    async close() {
      await tab.close();
      await server.close();
    },
  };
}
