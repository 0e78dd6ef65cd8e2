import type { Output } from "../io/io.js";

/** A progress bar on a terminal; nothing elsewhere. */
export interface Progress {
  /** One more step is done. */
  step(): Promise<void>;
  /** Takes the bar away. */
  done(): Promise<void>;
}

const WIDTH = 30;

/** Shows on `output` how many of `total` steps are done; drawn again at each hundredth only. */
export function progress(output: Output, total: number, what: string): Progress {
  if (!output.isTTY || total === 0) return { step: async () => {}, done: async () => {} };
  let steps = 0;
  let shown = -1;
  return {
    async step() {
      steps++;
      const hundredths = Math.floor((steps / total) * 100);
      if (hundredths === shown) return;
      shown = hundredths;
      const full = Math.round((steps / total) * WIDTH);
      await output.write(`\r${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${steps}/${total} ${what}`);
    },
    done: () => output.write("\r\u001b[2K"),
  };
}
