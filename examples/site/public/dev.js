// Reloads the page when copy changes, and shows the problems of the copy it was made of.
const { search } = new URL(import.meta.url);
new EventSource(`/dev/events${search}`).addEventListener("change", () => location.reload());

const { file, problems } = await (await fetch(`/dev/problems?path=${encodeURIComponent(location.pathname)}`)).json();
if (problems.length > 0) document.body.append(overlay(file, problems));

function overlay(file, problems) {
  const box = Object.assign(document.createElement("aside"), { className: "dev-problems" });
  box.setAttribute("aria-label", "Problèmes de la copie");
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  close.setAttribute("aria-label", "Fermer");
  close.addEventListener("click", () => box.remove());
  const title = Object.assign(document.createElement("h2"), { textContent: `copy/${file}` });
  const list = document.createElement("ul");
  for (const { message, place, code } of problems) {
    const { line, column } = place?.start ?? place ?? {};
    const where = line === undefined ? "" : `${line}:${column} `;
    list.append(Object.assign(document.createElement("li"), { textContent: `${where}${message} (${code})` }));
  }
  box.append(close, title, list);
  return box;
}
