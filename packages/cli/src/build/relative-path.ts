/** The way from one page of a site to another, so that pages work under any address and from a disk. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(1, -1), to.split("/").slice(1)];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const way = [...here.slice(shared).map(() => ".."), ...there.slice(shared)].map(encodeURIComponent).join("/");
  return way === "" ? "./" : way.startsWith(".") ? way : `./${way}`;
}
