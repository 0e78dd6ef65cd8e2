/**
 * Makes the picture the README opens with, a piece of copy beside the page that the command makes of it, and those of
 * docs/article-format.md: the page of the first example of each of its sections.
 *
 *     npm run build && npm run screenshots
 *
 * Needs Chromium: `chromium` on the path, or its place in the variable CHROMIUM.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = join(root, "fixtures/articles/reportage-loire/source.txt");
const picture = join(root, "docs/images/copy-and-page.png");
const folder = mkdtempSync(join(tmpdir(), "marbre-screenshots-"));

try {
  const command = [join(root, "packages/cli/bin/marbre.js"), "render", "--to", "page", "--sentence-case", copy];
  writeFileSync(join(folder, "page.html"), execFileSync(process.execPath, command));
  writeFileSync(join(folder, "both.html"), both(readFileSync(copy, "utf8")));
  mkdirSync(join(root, "docs/images"), { recursive: true });
  screenshot(join(folder, "both.html"), picture, 1400, 860);
  console.log(picture.slice(root.length));
  for (const { name, source } of examples(readFileSync(join(root, "docs/article-format.md"), "utf8"))) {
    writeFileSync(join(folder, "example.md"), source);
    const render = [command[0], "render", "--to", "page", "--format", "markdown", join(folder, "example.md")];
    writeFileSync(
      join(folder, "example.html"),
      execFileSync(process.execPath, render, { stdio: ["ignore", "pipe", "ignore"] }),
    );
    const file = join(root, "docs/images", `${name}.png`);
    screenshot(join(folder, "example.html"), file, 800, 640);
    console.log(file.slice(root.length));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The first example of each section that shows its picture. */
function examples(page) {
  return page.split(/^## /m).flatMap((section) => {
    const name = /\]\(images\/([\w-]+)\.png\)/.exec(section)?.[1];
    const source = /^````markdown\n([\s\S]*?)^````/m.exec(section)?.[1];
    return name === undefined || source === undefined ? [] : [{ name, source }];
  });
}

function screenshot(page, file, width, height) {
  execFileSync(
    process.env.CHROMIUM ?? "chromium",
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--force-device-scale-factor=1.5",
      `--window-size=${width},${height}`,
      "--allow-file-access-from-files",
      `--screenshot=${file}`,
      pathToFileURL(page).href,
    ],
    { stdio: "ignore" },
  );
}

function both(text) {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>
body{display:grid;grid-template-columns:38% 1fr;gap:24px;margin:0;padding:24px;height:100vh;box-sizing:border-box;background:#d9d5cb}
pre,iframe{margin:0;border:0;border-radius:6px;box-shadow:0 2px 12px #0003;height:calc(100vh - 48px);overflow:hidden;box-sizing:border-box}
pre{background:#fff;color:#333;padding:28px;font:10px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre-wrap}
iframe{width:100%;background:#fff;zoom:.68;height:calc((100vh - 48px)/.68)}
</style><pre>${escaped}</pre><iframe src="page.html"></iframe></html>`;
}
