import type { LabelDefinition } from "./label.js";

/** Who made the picture. */
export const credit: LabelDefinition = {
  label: "credit",
  french: "crédit",
  node: "credit",
  cues: [
    {
      name: "credited",
      at: "start",
      words:
        "credit, credits, photo, photos, crédit photo, photographie, image, illustration, archives, visuel, source, copyright, afp, reuters, dr, sipa, getty, pixabay, shutterstock, photo d illustration, photo archive, photo archives, photo fournie, photo tiree, capture d ecran, dessin, infographie",
      en: "starts with a credit word",
      fr: "commence par un mot de crédit",
    },
  ],
};
