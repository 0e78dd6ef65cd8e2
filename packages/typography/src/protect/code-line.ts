/** Lines longer than this are paragraphs. */
const LONGEST_LINE = 600;

/** Whether the line between two indexes is a line of code, of a style sheet, of JSON or of a shell. */
export function isCodeLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINE) return false;
  const line = text.slice(start, end).trim();
  // Prose holds none of these signs, and few lines begin as code does.
  return (
    (/[=&|]/.test(line) && OPERATOR.test(line)) ||
    (/[;{}]$/.test(line) && STATEMENT.test(line)) ||
    (/^[-a-z"$>%#SIUD]/.test(line) && CODE.some((pattern) => pattern.test(line)))
  );
}

/** a != b, a == b, x => y, a && b */
const OPERATOR = /[!=]=|=>|&&|\|\||:=|\+=/;

/** One line for each language; each needs two signs of it, so that prose with `=` or a final `;` is none. */
const CODE: readonly RegExp[] = [
  // Style sheets: color: red; and max-width: 40em
  /^[a-z-]+: ?(?:.*;$|#|[\d.]+(?:px|r?em|v[hw]))/,
  // JSON: "name": "value",
  /^"[\w-]+": ?(?:["[{\d-]|true|false|null)/,
  // Statements
  /^(?:const|let|var|return|import|export|function|if|for|while|def|class|print|echo|SELECT|INSERT|UPDATE|DELETE) .*[(){}[\]=;"'*]/,
  // Commands
  /^(?:[$>%#] )?(?:git|npm|npx|curl|sudo|docker|pip|ssh|cat|grep|cd|rm|echo) .*[-./"'|>]/,
];

/** What a line that ends with `;` or a brace holds when it is a block, a choice, an assignment or a call. */
const STATEMENT = /[{}]$| \? .* : |\w ?= ?\S|\w\(/;
