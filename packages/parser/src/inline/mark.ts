/** Something found in a run of text: its range and the node that goes around it. Ranges nest or are apart. */
export type Mark =
  | { start: number; end: number; type: "quote"; speaker?: string; part?: "start" | "middle" | "end" }
  | { start: number; end: number; type: "attribution"; name?: string }
  | { start: number; end: number; type: "link"; url: string }
  | { start: number; end: number; type: "abbreviation"; title: string }
  | { start: number; end: number; type: "time"; dateTime: string };

/** Orders marks as a tree is written: by start, the outer before the inner. */
export function sortMarks(marks: Mark[]): Mark[] {
  return marks.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The marks that nest properly, in order; a mark that crosses the edge of an earlier one is left out. */
export function nestMarks(marks: Mark[]): Mark[] {
  sortMarks(marks);
  const open: Mark[] = [];
  return marks.filter((mark) => {
    while (open.length > 0 && (open.at(-1) as Mark).end <= mark.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined) {
      if (mark.end > around.end) return false;
      if (around.type !== "quote" || (mark.start === around.start && mark.end === around.end)) return false;
    }
    open.push(mark);
    return true;
  });
}
