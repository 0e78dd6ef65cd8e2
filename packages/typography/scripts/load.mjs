import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/** The bundled, minified package as text. */
export async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** The package itself, built from its sources. */
export async function load() {
  return import(`data:text/javascript;base64,${Buffer.from(await bundle()).toString("base64")}`);
}
