/** Reports made one by one; what is left behind them is one report. */
const MOST = 100;

/** C0 and C1 controls but for the blanks (tab, line ends, vertical tab, form feed), and DEL. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

/**
 * Ranges of `text` that hold control characters, which no copy has and no page may have, as flat pairs `start, end`; at
 * most 101 of them, the last from the 101st character to the last one.
 */
export function controlCharacters(text: string): number[] {
  if (!CONTROL.test(text)) return [];
  const ranges: number[] = [];
  const runs = new RegExp(`${CONTROL.source}+`, "g");
  let last = 0;
  for (let found = runs.exec(text); found !== null; found = runs.exec(text)) {
    if (ranges.length < MOST * 2) ranges.push(found.index, runs.lastIndex);
    else if (ranges.length === MOST * 2) ranges.push(found.index, runs.lastIndex);
    last = runs.lastIndex;
  }
  if (ranges.length > MOST * 2) ranges[ranges.length - 1] = last;
  return ranges;
}

/** Tells whether `text` may hold control characters. */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}

/** Tells whether the character is one that {@link controlCharacters} reports. */
export function isControlCharacter(unit: number): boolean {
  return unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160);
}
