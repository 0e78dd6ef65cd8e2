/** A programmer’s mistake: names what was received and what was expected. */
export function misuse(name: string, received: unknown, expected: unknown): TypeError {
  return new TypeError(`${name} is ${JSON.stringify(received)}; expected ${expected}`);
}
