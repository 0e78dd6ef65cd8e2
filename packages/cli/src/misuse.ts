/** The command was used wrongly (missing file, folder, bad option): printed as one line, exit code 2. */
export class Misuse extends Error {
  override name = "Misuse";
}
