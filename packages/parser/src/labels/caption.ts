import type { LabelDefinition } from "./label.js";

/** What a picture shows, its credit often behind. */
export const caption: LabelDefinition = {
  label: "caption",
  french: "légende",
  node: "caption",
  cues: [
    {
      name: "legend",
      at: "start",
      words:
        "une scene de, une scene du, une scene d, scene de, scene du, extrait de, extrait du, extrait d, tableau, tableau repris, figure, figure reprise, graphique, capture, capture d ecran, vue de, vue du, vue d, une vue, portrait de, une de, couverture de, la couverture de, affiche de, l affiche de, image de, image du, illustration de, photo de, photo du, photo d archives, photo archive, photo prise, photo d illustration, dessin de, combinaison d images, des manifestants, un manifestant, ici, le logo, photographie de, montage, infographie, le siege de",
      en: "starts like a legend",
      fr: "commence comme une légende",
    },
    {
      name: "photo",
      at: "any",
      words:
        "photo, photos, photographie, photographies, illustration, image, images, capture, capture d ecran, capture ecran, archives, archive, infographie, dessin, carte, cliche, pool, montage, graphique, tableau, figure, affiche, visuel, dr, droits reserves, tous droits, image d archive, images d archives, photo d archive, photo d illustration, image d illustration, collection, via, crédit, credit, credits, document",
      en: "speaks of a picture",
      fr: "parle d’une image",
    },
    {
      name: "photo-agency",
      at: "any",
      words:
        "picture library, photo library, afp, reuters, sipa, maxppp, getty, getty images, shutterstock, istock, adobe, adobe stock, unsplash, pixabay, pexels, photopqr, hans lucas, divergence, ap, epa, keystone, belga, belgaimage, sipa press, abaca, bestimage, icon sport, presse sports, imago, dppi, wikimedia, wikimedia commons, wikipedia, flickr, cc, licence, license, zuma, nurphoto, anadolu, alamy, starface, kcs, rea, myop, tendance floue, vu, gamma, rapho, bridgeman, leemage, la presse canadienne, presse canadienne, canadian press, the canadian press, the associated press, associated press, france televisions, radio france, fotolia, freepik, depositphotos, ljm, hemis, only france, opale, signatures, cosmos, picturetank, panoramic, chine nouvelle, xinhua, tass, spoutnik, sputnik, nasa, ria, pixsell, nur, spaziani, pacific press, photonews, isopix",
      en: "names a picture agency",
      fr: "nomme une agence photo",
    },
    {
      name: "scene",
      at: "any",
      words:
        "a gauche, a droite, au centre, de gauche, de droite, au premier plan, pose, posent, ici, photographie, photographiee, le siege, une vue, vue de, vue du, lors de, lors d, pendant, le logo, la facade, extrait, bande annonce, des passants, des manifestants",
      en: "describes a scene",
      fr: "décrit une scène",
    },
  ],
};
