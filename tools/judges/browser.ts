/**
 * The part of playwright-core's types that the suites use, written out so that the workspace type-checks
 * while this folder's dependencies are not installed.
 */
export interface Browser {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
  version(): string;
}

/** See playwright's `Browser.newContext`. `viewport` is in CSS pixels. */
export interface BrowserContextOptions {
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark" | "no-preference";
  reducedMotion?: "reduce" | "no-preference";
  bypassCSP?: boolean;
  locale?: string;
  offline?: boolean;
}

/** An own profile with pages. */
export interface BrowserContext {
  newPage(): Promise<Page>;
  route(url: string | RegExp, handler: (route: Route) => unknown): Promise<void>;
  close(): Promise<void>;
}

/** A request that was stopped on its way. */
export interface Route {
  abort(): Promise<void>;
  continue(): Promise<void>;
  fulfill(response: {
    status?: number;
    contentType?: string;
    body?: string;
    headers?: Record<string, string>;
  }): Promise<void>;
  request(): { url(): string; resourceType(): string };
}

/** A message on the page's console; `type` is `error`, `warning`, `log` and so on. */
export interface ConsoleMessage {
  type(): string;
  text(): string;
}

/** A dialog the page opened: it must be dismissed, or the page waits for ever. */
export interface Dialog {
  type(): string;
  message(): string;
  dismiss(): Promise<void>;
}

/** A tab. */
export interface Page {
  goto(
    url: string,
    options?: { waitUntil?: "load" | "domcontentloaded" | "networkidle"; timeout?: number },
  ): Promise<unknown>;
  setContent(html: string, options?: { waitUntil?: "load" | "domcontentloaded" }): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(options: { colorScheme?: "light" | "dark"; media?: "screen" | "print" }): Promise<void>;
  click(selector: string): Promise<void>;
  fill(selector: string, value: string): Promise<void>;
  press(selector: string, key: string): Promise<void>;
  hover(selector: string, options?: { position?: { x: number; y: number } }): Promise<void>;
  textContent(selector: string): Promise<string | null>;
  getAttribute(selector: string, name: string): Promise<string | null>;
  waitForSelector(
    selector: string,
    options?: { state?: "attached" | "visible" | "hidden"; timeout?: number },
  ): Promise<unknown>;
  waitForFunction(
    script: string | (() => unknown),
    argument?: unknown,
    options?: { timeout?: number },
  ): Promise<unknown>;
  evaluate<T = unknown>(script: string): Promise<T>;
  evaluate<T, A>(script: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  evaluate<T>(script: () => T | Promise<T>): Promise<T>;
  addStyleTag(options: { content: string }): Promise<unknown>;
  route(url: string | RegExp, handler: (route: Route) => unknown): Promise<void>;
  on(event: "console", handler: (message: ConsoleMessage) => unknown): void;
  on(event: "dialog", handler: (dialog: Dialog) => unknown): void;
  on(event: "pageerror", handler: (error: Error) => unknown): void;
  on(event: "request", handler: (request: { url(): string }) => unknown): void;
  waitForTimeout(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}
