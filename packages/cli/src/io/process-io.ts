import type { Io, Output } from "./io.js";
import { OutputClosed } from "./io.js";

/** The {@link Io} of the running process. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write(chunk) {
      if (closed) return Promise.reject(new OutputClosed());
      return new Promise((resolve, reject) => {
        const more = stream.write(chunk, (error) => {
          if (error) reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new OutputClosed() : error);
          else resolve();
        });
        if (more) resolve();
      });
    },
  };
}
