#!/usr/bin/env node
// npm run fit -- --corpus DIR [--cv] [--folds N] [--bags N] [--errors] [--why]
//
// Fits the weights of packages/parser/src/classify/weights.ts on a folder of labelled articles.
// --cv only cross-validates by publisher and prints what it found; nothing is written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { augment } from "./augment.mjs";
import { Crf } from "./crf.mjs";
import { load } from "./load.mjs";
import { report } from "./report.mjs";

const argv = process.argv.slice(2);
const option = (name, fallback) => {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? fallback : argv[at + 1];
};
const corpus = option("corpus");
if (corpus === undefined) {
  console.error("usage: npm run fit -- --corpus DIR [--cv] [--folds N] [--errors]");
  process.exit(2);
}
const { featuresOf } = await load("classify/features.ts");
const { featureSpace } = await load("classify/feature-space.ts");
const { traitsOf } = await load("classify/traits.ts");
const { furnitureOf } = await load("classify/furniture.ts");
const { markTurns } = await load("segment/turns.ts");
const { markLive } = await load("segment/live.ts");
const { LABELS } = await load("block.ts");
const { MEMORIES, WIDE, ending, remember: next } = await load("classify/memory.ts");
const { CODES, UNIT } = await load("classify/model.ts");
const { priors } = await import("./priors.mjs");
const { names, size: F } = featureSpace();
const L = LABELS.length;
const remember = MEMORIES.flatMap((_, memory) => LABELS.map((_, label) => next[memory * WIDE + label]));
const endings = ending.map((score) => score / UNIT);

const articles = readdirSync(corpus)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(corpus, file), "utf8")));

function sequence(given, weight) {
  // Certain furniture is taken out before blocks are looked at.
  const certain = furnitureOf(given.blocks.map((block) => traitsOf(block.text.trim())));
  const article = { ...given, blocks: given.blocks.filter((_, index) => certain[index] === 0) };
  const blocks = article.blocks.map((block) => ({ text: block.text.trim(), start: 0, end: 0 }));
  const { ids, starts, prose } = featuresOf(blocks);
  // What the build of the copy settles is not left to the weights.
  markTurns(blocks);
  markLive(blocks);
  const built = blocks.map(({ given }, index) => given?.label ?? (prose[index] === 1 ? "paragraph" : undefined));
  const allowed = article.blocks.map(({ scored, label, accept = [], text }, index) => {
    if (scored === false || built[index] !== undefined) return undefined;
    // A list item without its bullet is a paragraph to any reader.
    if (label === "listItem" && accept.includes("paragraph") && !/^[•–-]\s/.test(text))
      return [LABELS.indexOf("paragraph")];
    return [LABELS.indexOf(label)];
  });
  return { article, given, certain, built, ids, starts, allowed, weight };
}

/** The labels of all blocks of an article, given those of the blocks a path goes through. */
function whole({ given, certain, built }, path) {
  let next = 0;
  return given.blocks.map((_, index) => {
    if (certain[index] === 1) return "furniture";
    const label = built[next] ?? LABELS[path[next]];
    next++;
    return label;
  });
}

/** The repository's own articles: a folder each, the copy and the label of each block. */
const own = join(dirname(fileURLToPath(import.meta.url)), "../../../fixtures/copy");
const fixtures = readdirSync(own, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const labels = readFileSync(join(own, name, "labels.txt"), "utf8")
      .trim()
      .split("\n");
    const texts = readFileSync(join(own, name, "source.txt"), "utf8")
      .trim()
      .split("\n\n");
    return {
      id: name,
      own: true,
      publisher: name,
      blocks: texts.map((text, index) => {
        const [label, ...accept] = labels[index].split(" ");
        return { label, text, ...(accept.length > 0 && { accept }) };
      }),
    };
  });

/** Copy of a few lines: what is tried first, and what articles never show. */
const tiny = readFileSync(join(own, "../tiny/cases.txt"), "utf8")
  .trim()
  .split("\n---\n")
  .map((text, index) => ({
    id: `tiny ${index}`,
    blocks: text.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return { label: line.slice(0, colon), text: line.slice(colon + 2) };
    }),
  }));

/** The articles, and other newsrooms' versions of each: others for each `bag`. */
function training(given, bag) {
  const versions = Number(option("versions", 2));
  const weight = Number(option("version-weight", 0.2));
  const few = tiny.map((copy) => sequence(copy, Number(option("tiny-weight", 0.5))));
  return [
    ...few,
    ...given.flatMap((article) => [
      sequence(article, article.own === true ? Number(option("own-weight", 1)) : 1),
      ...Array.from({ length: versions }, (_, turn) => sequence(augment(article, turn + bag * versions), weight)),
    ]),
  ];
}

const size = F * L + (L + 1) * (L + 1) + MEMORIES.length * L;
const penalty = new Float64Array(size).fill(Number(option("l2", 0.5)));
const lasso = new Float64Array(size).fill(Number(option("l1", 1)));
lasso.fill(Number(option("l1t", 0.2)), F * L);

/** Weights known before any article was looked at. */
const prior = new Float64Array(size);
const B = F * L + (L + 1) * (L + 1);
for (const [name, weights] of Object.entries(argv.includes("--no-priors") ? {} : priors)) {
  for (const [label, weight] of Object.entries(weights)) {
    const at = LABELS.indexOf(label);
    if (at < 0) throw new Error(`priors: no label ${label}`);
    if (name.startsWith("when ")) {
      const memory = MEMORIES.indexOf(name.slice(5));
      if (memory < 0) throw new Error(`priors: no memory ${name}`);
      prior[B + memory * L + at] = weight;
    } else if (name === "at the end") {
      prior[F * L + at * (L + 1) + L] = weight;
    } else if (name.startsWith("after ") && LABELS.includes(name.slice(6))) {
      prior[F * L + LABELS.indexOf(name.slice(6)) * (L + 1) + at] = weight;
    } else {
      const feature = names.indexOf(name);
      if (feature < 0) throw new Error(`priors: no feature ${name}`);
      prior[feature * L + at] = weight;
    }
  }
}

/** Fits to several sets of versions, takes the mean, which leans on no one version, and rounds the weights to tenths. */
function fit(given) {
  const crf = new Crf(F, L, MEMORIES.length, remember, endings);
  const bags = Number(option("bags", 3));
  const sum = new Float64Array(size);
  for (let bag = 0; bag < bags; bag++) {
    crf.params = new Float64Array(size);
    crf.fit(training(given, bag), { penalty, lasso, prior, steps: Number(option("steps", 80)) });
    for (let at = 0; at < size; at++) sum[at] += crf.params[at] / bags;
  }
  crf.params = sum.map((value) => Math.round(value * UNIT) / UNIT);
  return crf;
}

/** The weights that spoke for the label found against the one expected. */
function why(crf, { ids, starts }, index, path, expected) {
  const got = path[index];
  const found = [];
  for (let at = starts[index]; at < starts[index + 1]; at++) {
    found.push([names[ids[at]], crf.params[ids[at] * L + got] - crf.params[ids[at] * L + expected]]);
  }
  const step = (from, to) => (index > 0 ? crf.params[F * L + from * (L + 1) + to] : 0);
  found.push([`after ${LABELS[path[index - 1]]}`, step(path[index - 1], got) - step(path[index - 1], expected)]);
  return found
    .filter(([, weight]) => Math.abs(weight) > 0.15)
    .sort((one, two) => two[1] - one[1])
    .map(([name, weight]) => `${name} ${weight.toFixed(1)}`)
    .join(" · ");
}

/** How far the confidence is to be flattened (see classify/judge.ts), and what then is right of what is given so much. */
function calibrate(certainty) {
  const flat = (share, power) => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, share));
    return p ** power / (p ** power + (1 - p) ** power);
  };
  const loss = (power) =>
    certainty.reduce((sum, [share, right]) => sum - Math.log(right ? flat(share, power) : 1 - flat(share, power)), 0);
  let best = 1;
  for (let power = 0.2; power <= 1.2; power += 0.05) if (loss(power) < loss(best)) best = power;
  console.log(`calibration: power ${best.toFixed(2)}`);
  const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
  for (let bin = 0; bin + 1 < bins.length; bin++) {
    const inside = certainty.filter(([share]) => flat(share, best) >= bins[bin] && flat(share, best) < bins[bin + 1]);
    const mean = inside.reduce((sum, [share]) => sum + flat(share, best), 0) / Math.max(1, inside.length);
    const right = inside.reduce((sum, [, good]) => sum + good, 0) / Math.max(1, inside.length);
    console.log(
      `  given ${bins[bin]} to ${Math.min(1, bins[bin + 1])}: ${inside.length} blocks, mean ${mean.toFixed(3)}, right ${right.toFixed(3)}`,
    );
  }
}

if (argv.includes("--cv")) {
  const folds = Number(option("folds", 8));
  const sizes = new Map();
  for (const { publisher } of articles) sizes.set(publisher, (sizes.get(publisher) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const fold = new Map(
    order.map((name, at) => [name, Math.floor(at / folds) % 2 ? folds - 1 - (at % folds) : at % folds]),
  );
  // The repository's own articles are newsrooms of their own: some are left out each time as well.
  fixtures.forEach(({ publisher }, at) => {
    fold.set(publisher, at % folds);
  });
  const all = [...articles, ...(argv.includes("--no-fixtures") ? [] : fixtures)];
  const sequences = all.map((article) => sequence(article, 1));
  const judged = [];
  const certainty = [];
  for (let turn = 0; turn < folds; turn++) {
    const crf = fit(all.filter(({ publisher }) => fold.get(publisher) !== turn));
    for (const each of sequences.filter(({ article }) => fold.get(article.publisher) === turn)) {
      const path = crf.decode(each);
      const shares = crf.marginals(each);
      const ours = fixtures.some(({ id }) => id === each.article.id);
      each.article.blocks.forEach(({ scored, label, accept = [] }, index) => {
        if (scored === false || ours) return;
        const got = LABELS[path[index]];
        certainty.push([shares[index * L + path[index]], got === label || accept.includes(got) ? 1 : 0]);
      });
      judged.push({
        article: each.given,
        ours,
        labels: whole(each, path),
        why: (index, label) => {
          const own = index - each.certain.subarray(0, index).reduce((sum, one) => sum + one, 0);
          return each.certain[index] === 1 ? "furniture" : why(crf, each, own, path, LABELS.indexOf(label));
        },
      });
    }
  }
  calibrate(certainty);
  const how = { errors: argv.includes("--errors"), why: argv.includes("--why") };
  report(
    judged.filter(({ ours }) => !ours),
    how,
  );
  console.log("the repository's own articles:");
  report(
    judged.filter(({ ours }) => ours),
    how,
  );
} else {
  const crf = fit([...articles, ...fixtures]);
  const lines = [];
  const line = (name, at, count) => {
    const pairs = [];
    for (let label = 0; label < count; label++) {
      const value = Math.round(crf.params[at(label)] * 10);
      if (value !== 0) pairs.push(`${CODES[label]}${value}`);
    }
    if (pairs.length > 0) lines.push(`${name}: ${pairs.join(" ")}`);
  };
  for (let feature = 0; feature < F; feature++) line(names[feature], (label) => feature * L + label, L);
  const T = F * L;
  for (let before = 0; before < L; before++) line(`after ${CODES[before]}`, (label) => T + before * (L + 1) + label, L);
  line("at the start", (label) => T + L * (L + 1) + label, L);
  line("at the end", (label) => T + label * (L + 1) + L, L);
  for (const [memory, name] of MEMORIES.entries()) line(`when ${name}`, (label) => B + memory * L + label, L);
  const here = dirname(fileURLToPath(import.meta.url));
  const text = `/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by \`npm run fit\`.
 *
 * A line is \`family value: label weight …\`; the labels are the codes of \`model.ts\`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`;
  writeFileSync(join(here, "../src/classify/weights.ts"), text);
  console.log(`${lines.length} lines, ${text.length} characters`);
}
