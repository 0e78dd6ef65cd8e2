/** A programmer’s mistake: names what was received and what was expected. */
export const misuse = (name: string, received: unknown, expected: string): TypeError =>
  new TypeError(`${name} is \`${received}\`, expected ${expected}`);

/** The very node given; throws for what is no object at all. */
export const nodeOf = <Node>(value: Node, name: string, expected: string): Node => {
  if (typeof value !== "object" || !value) {
    throw misuse(name, value, expected);
  }
  return value;
};
