/**
 * Scores the package on a file of pairs: `node packages/typography/scripts/score.mjs PAIRS.json [--failures] [--style NAME]`.
 *
 * A pair is `{ input, expected, scope, locale, consensus?, contested?, system? }`. `strict` compares as is, `loose` takes
 * U+00A0 and U+202F as equal. Pairs of no French locale are only looked at for `preserve` and for a second pass.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { load } from "./load.mjs";

const { values, positionals } = parseArgs({
  options: { failures: { type: "boolean" }, all: { type: "boolean" }, style: { type: "string" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("usage: score.mjs PAIRS.json [--failures] [--all] [--style NAME]");
  process.exit(2);
}

const { typography } = await load();
const pairs = JSON.parse(await readFile(positionals[0], "utf8"));
const loosely = (text) => text.replaceAll("\u202F", "\u00A0");
const visible = (text) => text.replaceAll("\u00A0", "⍽").replaceAll("\u202F", "†").replaceAll("\n", "↵");
const isFrench = ({ locale }) => locale.startsWith("fr");

const groups = {
  "consensus, changing": (pair) => isFrench(pair) && pair.consensus && pair.input !== pair.expected,
  "consensus, preserve": (pair) => isFrench(pair) && pair.consensus && pair.input === pair.expected,
  "no consensus, changing": (pair) =>
    isFrench(pair) && !pair.consensus && !pair.contested && pair.input !== pair.expected,
  "no consensus, preserve": (pair) =>
    isFrench(pair) && !pair.consensus && !pair.contested && pair.input === pair.expected,
  "other locales, preserve": (pair) => !isFrench(pair) && pair.scope === "preserve",
  contested: (pair) => pair.contested,
};

const results = pairs.map((pair) => {
  const style = values.style ?? (pair.locale === "fr-CA" ? "fr-CA" : undefined);
  const options = style ? { style } : {};
  const actual = typography(pair.input, options);
  return { ...pair, actual, again: typography(actual, options) };
});

for (const [name, belongs] of Object.entries(groups)) {
  const group = results.filter(belongs);
  const strict = group.filter(({ actual, expected }) => actual === expected).length;
  const loose = group.filter(({ actual, expected }) => loosely(actual) === loosely(expected)).length;
  const share = (count) => (group.length === 0 ? "–" : `${((100 * count) / group.length).toFixed(1)} %`);
  console.log(
    `${name.padEnd(26)} ${String(group.length).padStart(5)} pairs  strict ${share(strict).padStart(7)}  loose ${share(loose).padStart(7)}`,
  );
  if (!values.failures || (!values.all && !name.startsWith("consensus") && !name.endsWith("preserve"))) continue;
  for (const { system, input, expected, actual } of group) {
    if (loosely(actual) === loosely(expected)) continue;
    console.log(
      `  ${system ?? ""}\n    in  ${visible(input)}\n    out ${visible(actual)}\n    exp ${visible(expected)}`,
    );
  }
}
const unstable = results.filter(({ actual, again }) => actual !== again);
console.log(`not idempotent             ${String(unstable.length).padStart(5)} of ${results.length}`);
for (const { input, actual, again } of unstable) {
  console.log(`    in  ${visible(input)}\n    1st ${visible(actual)}\n    2nd ${visible(again)}`);
}
