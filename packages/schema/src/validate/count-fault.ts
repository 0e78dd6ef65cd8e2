import type { ContentStep } from "../content-expression.js";
import { nodeTable } from "../nodes/index.js";

/** What is wrong with how many children of which types a node has. */
export interface CountFault {
  fault: "missing" | "repeated" | "sequence";
  /** What the step asks for; for a sequence, what is there. */
  names: readonly string[];
  /** The child that is wrong; absent when one is missing. */
  at?: number;
}

/** Whether the order of children is part of the shape: so it is with the parts of an article alone. */
export const isSequence = (expression: string): boolean => expression === nodeTable.article.content;

/** The first step of a content expression that has too few or too many children; for a sequence, the first one out of place. */
export const countFaultOf = (
  steps: readonly ContentStep[],
  types: readonly string[],
  sequence: boolean,
): CountFault | undefined => {
  if (sequence) {
    const wrong = types.findIndex((type, index) => steps[index]?.types[0] !== type);
    const least = steps.filter(({ min }) => min > 0).length;
    return wrong >= 0 || types.length < least
      ? { fault: "sequence", names: types, ...(wrong >= 0 && { at: wrong }) }
      : undefined;
  }
  for (const step of steps) {
    if (step.min === 0 && step.max === Number.POSITIVE_INFINITY) {
      continue;
    }
    let count = 0;
    for (let index = 0; index < types.length; index += 1) {
      count += step.types.includes(types[index] as string) ? 1 : 0;
      if (count > step.max) {
        return { fault: "repeated", names: step.names, at: index };
      }
    }
    if (count < step.min) {
      return { fault: "missing", names: step.names };
    }
  }
  return undefined;
};
