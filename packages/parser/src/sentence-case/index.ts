/** French sentence case of a headline in English title case; `undefined` when it is not title-cased. */
export function sentenceCaseOf(_headline: string, _body: readonly string[]): string | undefined {
  return undefined;
}
