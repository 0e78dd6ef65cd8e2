import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Crf } from "./crf.mjs";
import { load } from "./load.mjs";

const argv = process.argv.slice(2);
const dir = argv[0];
const arg = (name, fallback) => {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? fallback : argv[at + 1];
};
const { featuresOf, featureSpace } = await load("classify/features.ts");
const { LABELS } = await load("block.ts");
const space = featureSpace();
const L = LABELS.length,
  F = space.size;
const articles = readdirSync(dir)
  .filter((f) => f.endsWith(".json"))
  .map((f) => JSON.parse(readFileSync(join(dir, f), "utf8")));
const seqs = articles.map((article) => {
  const blocks = article.blocks.map((b) => ({ text: b.text.trim(), start: 0, end: b.text.length }));
  const { ids, starts, kinds } = featuresOf(blocks);
  return {
    article,
    ids,
    starts,
    kinds,
    allowed: article.blocks.map((b) => (b.scored === false ? undefined : [LABELS.indexOf(b.label)])),
    weight: 1,
  };
});
const folds = +arg("folds", 8);
const l2 = +arg("l2", 1),
  l2t = +arg("l2t", 0.3);
const penalty = new Float64Array(F * L + (L + 1) * (L + 1)).fill(l2);
penalty.fill(l2t, F * L);
const group = {};
[...new Set(articles.map((a) => a.publisher))]
  .sort(
    (a, b) =>
      articles.filter((x) => x.publisher === b).length - articles.filter((x) => x.publisher === a).length ||
      (a < b ? -1 : 1),
  )
  .forEach((p, i) => {
    const r = Math.floor(i / folds) % 2;
    group[p] = r ? folds - 1 - (i % folds) : i % folds;
  });
let right = 0,
  total = 0,
  perfect = 0;
const tp = {},
  fn = {},
  fp = {},
  conf = {};
const errors = [];
const t0 = Date.now();
for (let f = 0; f < folds; f++) {
  const crf = new Crf(F, L);
  crf.fit(
    seqs.filter((s) => group[s.article.publisher] !== f),
    { penalty, steps: +arg("steps", 60) },
  );
  for (const s of seqs.filter((s) => group[s.article.publisher] === f)) {
    const out = crf.decode(s);
    let ok = true;
    s.article.blocks.forEach((b, i) => {
      if (b.scored === false) return;
      const got = LABELS[out[i]];
      total++;
      if (got === b.label) {
        right++;
        tp[got] = (tp[got] ?? 0) + 1;
      } else if (b.accept?.includes(got)) right++;
      else {
        ok = false;
        fn[b.label] = (fn[b.label] ?? 0) + 1;
        fp[got] = (fp[got] ?? 0) + 1;
        const k = `${b.label} -> ${got}`;
        conf[k] = (conf[k] ?? 0) + 1;
        errors.push({ k, id: s.article.id, i, text: b.text });
      }
    });
    if (ok) perfect++;
  }
}
console.log(
  `micro ${((100 * right) / total).toFixed(2)}  perfect ${((100 * perfect) / articles.length).toFixed(1)} ${perfect}/${articles.length}  ${((Date.now() - t0) / 1000).toFixed(0)} s, ${F} features`,
);
const labels = [...new Set([...Object.keys(tp), ...Object.keys(fn)])].filter((l) => (tp[l] ?? 0) + (fn[l] ?? 0) > 0);
let macro = 0;
const rows = labels.map((l) => {
  const p = (tp[l] ?? 0) / Math.max(1, (tp[l] ?? 0) + (fp[l] ?? 0)),
    r = (tp[l] ?? 0) / Math.max(1, (tp[l] ?? 0) + (fn[l] ?? 0));
  const f1 = p + r ? (2 * p * r) / (p + r) : 0;
  macro += f1;
  return `${l} ${(100 * f1).toFixed(0)} (p${(100 * p).toFixed(0)} r${(100 * r).toFixed(0)})`;
});
console.log(`macro ${((100 * macro) / labels.length).toFixed(1)}  ${rows.join("  ")}`);
console.log(
  Object.entries(conf)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, n]) => `${n} ${k}`)
    .join("; "),
);
if (argv.includes("--errors"))
  for (const e of errors.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.i - b.i)))
    console.log(
      `${e.id.padEnd(34)} ${String(e.i).padStart(3)} ${e.k.padEnd(26)} ${e.text.length} ${e.text.replace(/\s+/g, " ").slice(0, 110)}`,
    );
