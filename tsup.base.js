/** Build options every package shares: ESM, one bundled file an entry, types beside it. */
export const base = {
  format: ["esm"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  dts: { compilerOptions: { composite: false, customConditions: [] } },
};
