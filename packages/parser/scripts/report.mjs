/** Prints how well labels fit: `judged` holds `{ article, labels }`, one label a block of the article. */
export function report(judged, { errors = false, why = false, confusions = 25, quiet = false } = {}) {
  const hits = {},
    missed = {},
    wrong = {},
    pairs = {},
    list = [];
  let right = 0,
    total = 0,
    perfect = 0;
  for (const { article, labels, why: reason } of judged) {
    let all = true;
    article.blocks.forEach((block, index) => {
      if (block.scored === false) return;
      total++;
      const got = labels[index];
      if (got === block.label) {
        right++;
        hits[got] = (hits[got] ?? 0) + 1;
        return;
      }
      if (block.accept?.includes(got)) {
        right++;
        return;
      }
      all = false;
      missed[block.label] = (missed[block.label] ?? 0) + 1;
      wrong[got] = (wrong[got] ?? 0) + 1;
      const pair = `${block.label} -> ${got}`;
      pairs[pair] = (pairs[pair] ?? 0) + 1;
      list.push({
        id: article.id ?? "",
        index,
        pair,
        text: block.text,
        reason: why ? reason?.(index, block.label) : undefined,
      });
    });
    if (all) perfect++;
  }
  const names = [...new Set([...Object.keys(hits), ...Object.keys(missed)])];
  let macro = 0;
  const rows = names.map((name) => {
    const precision = (hits[name] ?? 0) / Math.max(1, (hits[name] ?? 0) + (wrong[name] ?? 0));
    const recall = (hits[name] ?? 0) / Math.max(1, (hits[name] ?? 0) + (missed[name] ?? 0));
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    macro += f1;
    return `${name} ${(100 * f1).toFixed(0)} (p ${(100 * precision).toFixed(0)}, r ${(100 * recall).toFixed(0)})`;
  });
  const figures = { micro: right / total, macro: macro / names.length, perfect: perfect / judged.length };
  if (quiet) return figures;
  console.log(
    `micro ${(100 * figures.micro).toFixed(2)} %, macro F1 ${(100 * figures.macro).toFixed(1)} %, all labels right ${perfect} of ${judged.length} articles (${(100 * figures.perfect).toFixed(1)} %)`,
  );
  console.log(rows.join("; "));
  console.log(
    Object.entries(pairs)
      .sort((a, b) => b[1] - a[1])
      .slice(0, confusions)
      .map(([pair, n]) => `${n} ${pair}`)
      .join("; "),
  );
  if (errors) {
    list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index));
    for (const each of list) {
      console.log(
        `${each.id.padEnd(34)} ${String(each.index).padStart(3)} ${each.pair.padEnd(26)} ${each.text.length} ${each.text.replace(/\s+/g, " ").slice(0, 110)}`,
      );
      if (each.reason) console.log(`      ${each.reason}`);
    }
  }
  return figures;
}
