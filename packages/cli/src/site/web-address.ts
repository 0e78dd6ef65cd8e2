/** Whether a value is an absolute http or https address, as pages want theirs. */
export function isWebAddress(url: unknown): url is string {
  return typeof url === "string" && /^https?:\/\/[^/\s]/i.test(url) && URL.canParse(url);
}
