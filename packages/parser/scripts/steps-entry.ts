import { featuresOf } from "../src/classify/features.js";
import { classify } from "../src/classify/index.js";
import { kindOf } from "../src/classify/kinds.js";
import { bestPath, candidates } from "../src/classify/path.js";
import { traitsOf } from "../src/classify/traits.js";
import { compose } from "../src/compose/index.js";
import { run } from "../src/parse.js";
import { read } from "../src/read/index.js";
import { recognise } from "../src/recognise/index.js";
import { segment } from "../src/segment/index.js";

export function steps(source: string): Record<string, () => unknown> {
  const { blocks, context } = run(source, { format: "text" }, {});
  const terms = { given: new Int8Array(blocks.length).fill(-1), settled: new Int32Array(blocks.length) };
  const features = featuresOf(blocks);
  const choice = candidates(features, terms);
  return {
    read: () => read(source, {}, {}, []),
    segment: () => segment(context, {}),
    recognise: () => recognise(segment(context, {}), context),
    traits: () => blocks.map((block) => traitsOf(block.text)),
    kinds: () => features.traits.map((traits) => kindOf(traits)),
    features: () => featuresOf(blocks),
    candidates: () => candidates(features, terms),
    path: () => bestPath(choice),
    classify: () => classify(blocks, context),
    compose: () => compose(blocks, context),
    parse: () => run(source, {}, {}),
  };
}
