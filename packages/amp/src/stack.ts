import type { Fragment, State } from "@marbre/html";

/** Several blocks as one, a line each; empty ones are left out. */
export const stack = (state: State, ...fragments: readonly Fragment[]): Fragment =>
  state.join(
    ...fragments
      .filter((fragment) => !state.isEmpty(fragment))
      .flatMap((fragment, index) => (index === 0 ? [fragment] : [state.text("\n"), fragment])),
  );
