/** Whether a value is an object whose `type` is the one given. */
export const isType = (value: unknown, type: string): boolean =>
  typeof value === "object" && value !== null && (value as { type?: unknown }).type === type;
