/** Lines longer than this are paragraphs. */
const LONGEST_LINE = 600;

/** Whether the line between two indexes is a line of code, of a style sheet, of JSON or of a shell. */
export function isCodeLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINE) return false;
  const line = text.slice(start, end).trimEnd();
  if (/[;{}]$/.test(line.slice(-1)) && STATEMENT.test(line)) return true;
  // Prose holds none of these signs.
  if ((line.includes("=") || line.includes("&&") || line.includes("||")) && OPERATOR.test(line)) return true;
  return CODE.some((pattern) => pattern.test(line));
}

/** a != b, a == b, x => y, a && b */
const OPERATOR = /[!=]=|=>|&&|\|\||:=|\+=/;

/** One line for each language; each needs two signs of it, so that prose with `=` or a final `;` is none. */
const CODE: readonly RegExp[] = [
  // Style sheets: color: red; and max-width: 40em
  /^\s*[a-z-]+: ?(?:.*;$|#|[\d.]+(?:px|r?em|v[hw]))/,
  // JSON: "name": "value",
  /^\s*"[\w-]+": ?(?:["[{\d-]|true|false|null)/,
  // Statements
  /^\s*(?:const|let|var|return|import|export|function|if|for|while|def|class|print|echo|SELECT|INSERT|UPDATE|DELETE) .*[(){}[\]=;"'*]/,
  // Commands
  /^\s*(?:[$>%#] )?(?:git|npm|npx|curl|sudo|docker|pip|ssh|cat|grep|cd|rm|echo) .*[-./"'|>]/,
];

/** What a line that ends with `;` or a brace holds when it is a block, a choice, an assignment or a call. */
const STATEMENT = /[{}]$| \? .* : |\w ?= ?\S|\w\(/;
