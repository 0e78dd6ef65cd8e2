import { readFileSync } from "node:fs";

const NUMBER = new Intl.NumberFormat("en", { maximumSignificantDigits: 3, useGrouping: true });

/** A number with three digits that count. */
export const short = (number) => (Number.isFinite(number) ? NUMBER.format(number) : "–");

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/**
 * The table of a race, fastest first, times in `unit` (µs or ms); `bytes` an item gives a column of MB/s; `short` is the
 * base's name in its head.
 */
export function raceTable(rows, { title, short: base, bytes, unit = "µs" }) {
  const time = (microseconds) => short(unit === "ms" ? microseconds / 1000 : microseconds);
  const sorted = [...rows].sort((a, b) => a.microseconds - b.microseconds);
  const cells = table(
    ["candidate", `${unit}, median`, "quartiles", ...(bytes ? ["MB/s"] : []), `× ${base}`, "quartiles"],
    sorted.map(({ name, microseconds, quartiles, ratio, ratioQuartiles }) => [
      name.startsWith("marbre") ? `**${name}**` : name,
      time(microseconds),
      quartiles.map(time).join("–"),
      ...(bytes ? [short(bytes / microseconds)] : []),
      short(ratio),
      ratioQuartiles.map(short).join("–"),
    ]),
  );
  return `## ${title}\n\n${cells}`;
}

/** Name and version of an installed package. */
export function versioned(name) {
  const manifest = JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8"));
  return `${name} ${manifest.version}`;
}
