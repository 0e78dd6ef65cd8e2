/** Whole lines of a stream, in one piece of memory of their own (so that it can be handed to a thread). */
export interface LineBlock {
  /** The lines with their line ends; of a line that is too long, its first bytes only. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The block is the beginning of one line over the limit; the rest was thrown away. */
  tooLong: boolean;
}

/** Limits of {@link lineBlocks}, in bytes. */
export interface BlockLimits {
  /** How much is read ahead at most; a block is hardly ever larger. */
  block: number;
  /** The longest line kept. */
  line: number;
}

/** Gives the blocks of a stream one after the other. */
export interface BlockReader {
  /** The next block, as soon as at least one whole line is there; undefined at the end. */
  next(): Promise<LineBlock | undefined>;
  /** Whether everything has been read and given away. */
  readonly done: boolean;
}

const LINE_FEED = 10;
/** Enough to find the `id` of a line that is too long. */
const HEAD = 1024;

/**
 * Cuts a byte stream into blocks of whole lines.
 *
 * Reads ahead while nobody asks, up to the block limit: a fast producer gives large blocks, a slow one gets each line
 * answered at once. The last line may lack its line end.
 */
export function lineBlocks(source: AsyncIterable<Uint8Array>, limits: BlockLimits): BlockReader {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  /** Bytes of `held` up to its last line end. */
  let wholeBytes = 0;
  /** Beginnings of lines over the limit, in the place of their lines. */
  let overlong: Uint8Array<ArrayBuffer> | undefined;
  let skipping = false;
  let ended = false;
  let failure: { error: unknown } | undefined;
  let wake = signal();
  let taken = signal();

  pump().catch((error: unknown) => {
    failure = { error };
    wake.give();
  });

  async function pump(): Promise<void> {
    for await (const chunk of source) {
      hold(chunk);
      if (wholeBytes > 0 || overlong !== undefined) wake.give();
      while (overlong !== undefined || (wholeBytes > 0 && heldBytes >= limits.block)) {
        taken = signal();
        await taken.given;
      }
    }
    wholeBytes = heldBytes;
    ended = true;
    wake.give();
  }

  function hold(chunk: Uint8Array): void {
    let rest = chunk;
    if (skipping) {
      const end = rest.indexOf(LINE_FEED);
      if (end === -1) return;
      skipping = false;
      rest = rest.subarray(end + 1);
      if (rest.length === 0) return;
    }
    const end = rest.lastIndexOf(LINE_FEED);
    held.push(rest);
    if (end !== -1) wholeBytes = heldBytes + end + 1;
    heldBytes += rest.length;
    if (wholeBytes === 0 && heldBytes > limits.line) {
      overlong = take(Math.min(heldBytes, HEAD));
      held = [];
      heldBytes = 0;
      skipping = true;
    }
  }

  /** Moves the first `length` bytes held into memory of their own. */
  function take(length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const chunk = held[0]!;
      const part = chunk.length <= length - filled ? chunk : chunk.subarray(0, length - filled);
      bytes.set(part, filled);
      filled += part.length;
      if (part.length === chunk.length) held.shift();
      else held[0] = chunk.subarray(part.length);
    }
    heldBytes -= length;
    wholeBytes = Math.max(0, wholeBytes - length);
    return bytes;
  }

  return {
    get done() {
      return ended && heldBytes === 0 && overlong === undefined;
    },
    async next() {
      while (wholeBytes === 0 && overlong === undefined && !ended && failure === undefined) {
        wake = signal();
        await wake.given;
      }
      if (failure !== undefined) throw failure.error;
      if (overlong !== undefined) {
        const bytes = overlong;
        overlong = undefined;
        taken.give();
        return { bytes, tooLong: true };
      }
      if (wholeBytes === 0) return undefined;
      const bytes = take(wholeBytes);
      taken.give();
      return { bytes, tooLong: false };
    },
  };
}

/** A promise and the function that resolves it. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
