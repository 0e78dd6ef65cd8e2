/** Elements that never have content or an end tag. Source: HTML Standard, « Void elements ». */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Whether an element never has content or an end tag. */
export function isVoid(name: string): boolean {
  return VOID_ELEMENTS.has(name);
}
