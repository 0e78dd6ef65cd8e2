/** A programmer’s mistake: names what was received and what was expected. */
export const misuse = (name: string, received: unknown, expected: string): TypeError =>
  new TypeError(`${name} is \`${received}\`, expected ${expected}`);
