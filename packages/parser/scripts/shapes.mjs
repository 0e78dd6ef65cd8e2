/** Page furniture as it stands between the blocks of scraped copy. */
const FURNITURE = [
  "Partager",
  "Commentaires (12)",
  "Publicité",
  "S'abonner",
  "Partager sur Facebook",
  "Copier le lien",
  "Partager l'article",
  "Ajouter à mes favoris",
  "Réagir",
  "Imprimer",
  "0 commentaire",
  "Écouter l'article",
  "Newsletter",
  "Se connecter",
];

function wrap(text, width) {
  return text
    .split("\n")
    .map((line) => {
      const out = [];
      let row = "";
      for (const word of line.split(" ")) {
        if (row !== "" && row.length + 1 + word.length > width) {
          out.push(row);
          row = word;
        } else row = row === "" ? word : `${row} ${word}`;
      }
      out.push(row);
      return out.join("\n");
    })
    .join("\n");
}

const straight = (text) =>
  text.replace(/[’‘]/g, "'").replace(/«[\s\u00a0\u202f\u2009]*|[\s\u00a0\u202f\u2009]*»|[“”]/g, '"');
const curly = (text) =>
  text
    .replace(/'/g, "’")
    .replace(/(^|[\s(\u00a0])"(?=\S)/g, "$1« ")
    .replace(/"/g, " »");

/** Other shapes the same copy arrives in: `(article) → { text, blocks }`. */
export const shapes = {
  "as-is": ({ blocks }) => ({ text: blocks.map((block) => block.text).join("\n\n"), blocks }),
  "single newlines": ({ blocks }) => ({
    text: blocks.map((block) => block.text.replace(/\n/g, " ")).join("\n"),
    blocks,
  }),
  "wrapped at 76": ({ blocks }) => ({ text: blocks.map((block) => wrap(block.text, 76)).join("\n\n"), blocks }),
  CRLF: ({ blocks }) => ({
    text: blocks
      .map((block) => block.text)
      .join("\n\n")
      .replace(/\n/g, "\r\n"),
    blocks,
  }),
  "U+00A0 on blank lines": ({ blocks }) => ({ text: blocks.map((block) => block.text).join("\n\u00a0\n"), blocks }),
  "straight marks": ({ blocks }) => {
    const plain = blocks.map((block) => ({ ...block, text: straight(block.text) }));
    return { text: plain.map((block) => block.text).join("\n\n"), blocks: plain };
  },
  "curly marks": ({ blocks }) => {
    const round = blocks.map((block) => ({ ...block, text: curly(block.text) }));
    return { text: round.map((block) => block.text).join("\n\n"), blocks: round };
  },
  "bullets kept": ({ blocks }) => ({
    text: blocks.map((block) => (block.label === "listItem" ? `• ${block.text}` : block.text)).join("\n\n"),
    blocks,
  }),
  "wrapped, single newlines": ({ blocks }) => ({
    text: blocks.map((block) => wrap(block.text.replace(/\n/g, " "), 76)).join("\n"),
    blocks,
  }),
  furniture: ({ id = "", blocks }) => {
    const out = [];
    let seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 7);
    for (const block of blocks) {
      out.push(block.text);
      seed = (seed * 75 + 74) % 65537;
      if (seed % 4 === 0) out.push(FURNITURE[seed % FURNITURE.length]);
      if (seed % 8 === 0) out.push(FURNITURE[(seed >> 3) % FURNITURE.length]);
    }
    return { text: out.join("\n\n"), blocks };
  },
};
export { FURNITURE };
