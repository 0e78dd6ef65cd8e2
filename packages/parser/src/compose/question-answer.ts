import type { Answer, BodyContent, Block as FlowNode, Paragraph, Question, QuestionAnswer } from "@marbre/schema";
import type { Block, Label } from "../block.js";
import type { Composer, Composition } from "./composition.js";
import { blocksPosition, canCut, consume, labelAt, paragraphOf } from "./composition.js";
import { composeBlock } from "./labels.js";

/** Labels that an answer may hold; anything else ends it. */
const IN_ANSWER: ReadonlySet<Label> = new Set<Label>([
  "paragraph",
  "listItem",
  "pullQuote",
  "attribution",
  "caption",
  "credit",
  "embed",
  "table",
  "relatedLink",
  "note",
]);

/**
 * The interviewer's turn and the answer after it → `questionAnswer`: consecutive questions are one, the answer runs to
 * the next question or heading. A speaker's name that opens a turn stays in its text and is its `speaker`.
 */
export const question: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  const within = first.given?.within;
  let at = index;
  const asked: FlowNode[] = [];
  while (
    labelAt(state, at) === "question" &&
    (at === index || speaksOn(state, at, first)) &&
    state.blocks[at]?.given?.within === within &&
    state.blocks[at]?.given?.node === undefined
  )
    asked.push(turnOf(state, at++));
  const questionNode: Question = {
    type: "question",
    children: asked,
    position: blocksPosition(state, first, state.blocks[at - 1] as Block),
  };
  const asker = first.speaker ?? first.lines?.question?.value.speaker;
  if (asker !== undefined) questionNode.speaker = asker;
  const node: QuestionAnswer = { type: "questionAnswer", children: [questionNode] };
  const answerStart = at;
  const outside = state.body;
  const led = state.led;
  state.body = [];
  if (continuesAnswer(state, at, first) && opensWithDash(state, at)) {
    const opening = turnOf(state, at++);
    if (!led) opening.lead = true;
    state.led = true;
    state.body.push(opening);
  }
  while (continuesAnswer(state, at, first)) at = composeBlock(state, at);
  const children = state.body;
  state.body = outside;
  state.led = led || children.length > 0;
  if (children.length > 0) node.children.push(answerNode(state, answerStart, at, children));
  node.position = blocksPosition(state, first, state.blocks[at - 1] as Block);
  state.body.push(node);
  return at;
};

/** Whether the block at an index is still the first one's turn: nobody else is named there. */
function speaksOn(state: Composition, index: number, { speaker }: Block): boolean {
  const other = state.blocks[index]?.speaker;
  return other === undefined || other === speaker;
}

const DASH = /^[-–—]\s+(?=\S)/;

function opensWithDash(state: Composition, index: number): boolean {
  const block = state.blocks[index] as Block;
  return labelAt(state, index) === "paragraph" && block.given?.node === undefined && DASH.test(block.text);
}

/** A turn without the dash that opens it. */
function turnOf(state: Composition, index: number): Paragraph {
  const block = state.blocks[index] as Block;
  const dash = canCut(block) ? (DASH.exec(block.text)?.[0].length ?? 0) : 0;
  consume(state, block, 0, dash);
  return paragraphOf(state, index, dash);
}

function continuesAnswer(state: Composition, index: number, first: Block): boolean {
  const block = state.blocks[index];
  if (
    block === undefined ||
    index > state.lastText ||
    block.given?.within !== first.given?.within ||
    block.given?.part !== undefined
  )
    return false;
  const label = block.label ?? "paragraph";
  return IN_ANSWER.has(label) && (block.given?.node === undefined || label === "paragraph" || label === "listItem");
}

function answerNode(state: Composition, start: number, end: number, children: readonly BodyContent[]): Answer {
  const first = state.blocks[start] as Block;
  const node: Answer = {
    type: "answer",
    children: children.filter(isFlow),
    position: blocksPosition(state, first, state.blocks[end - 1] as Block),
  };
  const speaker = first.label === "paragraph" ? (first.speaker ?? first.lines?.question?.value.speaker) : undefined;
  if (speaker !== undefined) node.speaker = speaker;
  return node;
}

function isFlow(node: BodyContent): node is FlowNode {
  return node.type !== "paywall" && node.type !== "livePost";
}
