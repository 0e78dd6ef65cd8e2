/**
 * Other newsrooms' versions of a labelled article: header in another order, lines worded another way, lines dropped and
 * added. What is fitted on them leans on what lines say and less on the habits of the few publishers in a corpus.
 */
export function augment(article, seed) {
  const random = generator(`${article.id}${seed}`);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const words = { pick, chance, random };
  const blocks = article.blocks.filter((block) => block.text.trim() !== "").map((block) => ({ ...block }));
  const first = blocks.findIndex(({ label }) => BODY.has(label));
  const body = first < 0 ? blocks.length : first;
  const head = header(blocks.slice(0, body), words).map((block) => restyle(block, words));
  const signer = head
    .map(({ label, text }) =>
      label === "byline" ? /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/u.exec(text)?.[0] : undefined,
    )
    .find((name) => name !== undefined);
  const rest = flow(blocks.slice(body), words, signer).map((block) => restyle(block, words));
  return { ...article, id: `${article.id}~${seed}`, blocks: [...head, ...rest] };
}

const BODY = new Set([
  "paragraph",
  "heading",
  "question",
  "pullQuote",
  "attribution",
  "listItem",
  "table",
  "embed",
  "note",
]);

const ORDERS = [
  "section kicker headline standfirst byline date readingTime caption",
  "section headline standfirst date byline caption",
  "kicker headline date byline caption standfirst",
  "headline date byline caption standfirst",
  "section headline byline date readingTime standfirst caption",
  "caption section headline standfirst byline date",
  "section date headline standfirst byline caption",
  "date section headline standfirst caption byline",
  "headline kicker standfirst byline date",
  "headline readingTime section caption byline date standfirst",
  "section readingTime headline standfirst caption date byline",
  "section kicker headline byline date caption standfirst",
  "headline standfirst caption byline date",
  "section headline kicker standfirst byline readingTime date caption",
  "byline date headline standfirst caption section",
].map((order) => order.split(" "));

function header(blocks, { pick, chance, random }) {
  if (chance(0.3)) return blocks;
  const order = pick(ORDERS);
  const drop = {
    section: 0.25,
    kicker: 0.2,
    readingTime: 0.3,
    standfirst: 0.08,
    caption: 0.25,
    byline: 0.2,
    date: 0.15,
    credit: 0.2,
  };
  const place = (label) => {
    const at = order.indexOf(label === "credit" ? "caption" : label === "bio" ? "byline" : label);
    return at < 0 ? order.length : at;
  };
  const kept = blocks.filter(({ label }) => label === "headline" || !chance(drop[label] ?? 0.05));
  const sorted = kept
    .map((block, index) => ({ block, key: place(block.label) + index / 1000 }))
    .sort((one, two) => one.key - two.key)
    .map(({ block }) => block);
  const insert = (label, text, where) => sorted.splice(where, 0, { label, text });
  const has = (label) => sorted.some((block) => block.label === label);
  const title = sorted.findIndex(({ label }) => label === "headline");
  if (!has("kicker") && chance(0.15)) insert("kicker", pick(KICKERS), Math.max(0, title + (chance(0.6) ? 0 : 1)));
  if (!has("readingTime") && chance(0.15))
    insert("readingTime", pick(READING)(2 + Math.floor(random() * 9)), sorted.length - (chance(0.5) ? 1 : 0));
  if (chance(0.12)) insert("promo", pick(PROMOS), 1 + Math.floor(random() * sorted.length));
  if (!has("credit") && has("caption") && chance(0.1))
    insert("credit", credit(pick, chance), sorted.findIndex(({ label }) => label === "caption") + 1);
  if (chance(0.05)) insert("dateline", dateline(pick, random), sorted.length);
  if (chance(0.04)) {
    // What a picture shows for those who cannot see it, then its legend and its credit.
    const at = sorted.findIndex(({ label }) => label === "headline") + 1;
    insert("credit", `Photo : ${pick(NAMES)}`, at);
    insert("caption", pick(LEGENDS), at);
    insert("caption", pick(SCENES), at);
  } else if (!has("caption") && chance(0.03)) insert("caption", pick(LEGENDS), title + 1);
  return sorted;
}

function flow(blocks, { pick, chance, random }, signer) {
  const out = [];
  let quotes = 0;
  const opened = blocks.findIndex(({ label }) => label === "paragraph");
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (index === opened && chance(0.1)) {
      const line = dateline(pick, random).replace(/ ?[–-]$/, "");
      out.push({ ...block, text: `${line} ${pick(["–", "-", "—"])} ${block.text}` });
      return;
    }
    if (block.label === "relatedLink" && chance(0.25)) return;
    out.push(block);
    if (index < 2 || block.label !== "paragraph" || next?.label !== "paragraph") return;
    if (chance(0.04)) out.push({ label: "promo", text: pick(PROMOS) });
    else if (chance(0.05)) related(out, pick, chance, random);
    else if (quotes < 2 && chance(0.06)) {
      quotes++;
      exergue(out, block.text, pick, chance);
    }
  });
  if (chance(0.15))
    out.push({
      label: "byline",
      text: pick([
        (name) => name,
        (name) => name,
        (name) => `Par ${name}`,
        (name) => `Par ${name}`,
        (name) => `${name} avec AFP`,
        (name) => initials(name, ". ", "."),
        () => pick(["(AFP)", "(Belga)", "(ATS)", "(AIP)", "(APS)"]),
        (name) => `${name}, correspondant régional`,
        (name) => `D’après les informations de ${name}`,
      ])(pick(NAMES)),
    });
  else if (chance(0.06)) {
    if (chance(0.5)) out.push({ label: "byline", text: pick(NAMES) });
    out.push({ label: "date", text: pick(DATES)(day(random), day(random)) });
  }
  if (chance(0.04)) for (const text of pick(WALLS)) out.push({ label: "promo", text });
  if (chance(0.03)) {
    out.push({ label: "heading", text: pick(LISTS) });
    for (let turn = 3 + Math.floor(random() * 4); turn > 0; turn--)
      out.push({ label: "listItem", text: pick(ITEMS)(1 + Math.floor(random() * 9)) });
  }
  if (chance(0.12))
    out.push({ label: "bio", text: pick(BIOS)(signer !== undefined && chance(0.6) ? signer : pick(NAMES)) });
  if (chance(0.12)) out.push({ label: "note", text: pick(NOTES) });
  if (chance(0.1)) related(out, pick, chance, random);
  if (chance(0.06)) out.push({ label: "promo", text: pick(PROMOS) });
  if (chance(0.06))
    for (let turn = 3 + Math.floor(random() * 3); turn > 0; turn--)
      out.push({ label: "furniture", text: pick(TOPICS) });
  return out;
}

/** A sentence of the paragraph above, set apart, and mostly who said it. */
function exergue(out, text, pick, chance) {
  const sentences = text
    .split(/(?<=[.!?])\s+/)
    .filter((each) => each.length > 50 && each.length < 220 && !/[«»"“”]/.test(each));
  if (sentences.length === 0) return;
  const sentence = pick(sentences);
  const bare = sentence.replace(/[.]$/, "");
  out.push({
    label: "pullQuote",
    text: pick([`« ${bare} »`, `« ${sentence} »`, sentence, `“${bare}”`, `"${bare}"`, bare]),
  });
  if (chance(0.75)) out.push({ label: "attribution", text: pick(ATTRIBUTIONS)(pick(NAMES), pick(ROLES)) });
}

/** « N. B. » of « Nora Benhaddou ». */
function initials(name, between, end) {
  const letters = name.split(/[ -]/).map((part) => part[0]);
  return letters.join(between) + end;
}

function related(out, pick, chance, random) {
  const lead = pick(RELATED);
  if (chance(0.5)) {
    out.push({ label: "relatedLink", text: `${lead}${pick([" : ", " ", "", " - "])}${pick(TITLES)}` });
    return;
  }
  out.push({ label: "relatedLink", text: `${lead}${pick(["", " :", ""])}` });
  const many = 1 + Math.floor(random() * 4);
  for (let turn = 0; turn < many; turn++) out.push({ label: "relatedLink", text: pick(TITLES) });
}

function restyle(block, { pick, chance, random }) {
  const { label, text } = block;
  if (block.scored === false) return block;
  const say = (value) => ({ ...block, text: value });
  switch (label) {
    case "byline":
      if (chance(0.4) && text.length < 40 && !/\d/.test(text))
        return say(pick(BYLINES)(pick(NAMES), pick(NAMES), pick(PLACES)));
      return block;
    case "date":
      return chance(0.5) && !/lecture/i.test(text) ? say(pick(DATES)(day(random), day(random))) : block;
    case "readingTime":
      return chance(0.5) ? say(pick(READING)(2 + Math.floor(random() * 12))) : block;
    case "section":
      return chance(0.25) ? say(pick(SECTIONS)(pick(TOPICS), pick(TOPICS), pick(TOPICS))) : block;
    case "caption":
      return chance(0.35) ? say(caption(text, pick, chance)) : block;
    case "relatedLink":
      if (chance(0.5)) {
        const opening = /^(?:[»>→\s]*)(?:à |a |À |A )?lire (?:aussi|également)(?:\s*(?:[:>-]|>>))?\s*/i.exec(text);
        if (opening !== null && opening[0].length < text.length)
          return say(`${pick(RELATED)}${pick([" : ", " ", "", " - "])}${text.slice(opening[0].length)}`);
      }
      return block;
    case "promo":
      return chance(0.5) ? say(pick(PROMOS)) : block;
    case "kicker":
      return chance(0.3) ? say(pick(KICKERS)) : block;
    case "headline":
      return chance(0.08) && !/^[A-ZÀ-Þ]{4}/.test(text)
        ? say(
            `${pick(["REPORTAGE. ", "VIDÉO. ", "EN IMAGES. ", "ENTRETIEN. ", "ENQUÊTE. ", "Direct. ", "INFO. ", "Climat. ", "CARTE - ", "Exclusif : ", "Podcast | "])}${text}`,
          )
        : block;
    case "heading":
      return chance(0.06)
        ? say(
            pick([
              (t) => `► ${t}`,
              (t) => `- ${t} -`,
              (t) => `– ${t} –`,
              (t) => t.toUpperCase(),
              (t) => `${1 + Math.floor(random() * 5)}. ${t}`,
            ])(text),
          )
        : block;
    case "attribution":
      return chance(0.4) ? say(pick(ATTRIBUTIONS)(pick(NAMES), pick(ROLES))) : block;
    default:
      return block;
  }
}

function caption(text, pick, chance) {
  const cut = text.search(/\s*(?:[—–©•|]|\s-\s|\/\/|\((?:Photo|Crédit|©)|\[[A-ZÀ-Þ]|PHOTO )/);
  const legend = (cut > 15 ? text.slice(0, cut) : text).trim();
  const by = credit(pick, chance).replace(/^(?:Crédit|Photo|Crédits?) ?: /, "");
  return pick([
    `${legend} © ${by}`,
    `${legend} — ${by}`,
    `${legend} (${by})`,
    `${legend} - ${by}`,
    `${legend} | ${by}`,
    `${legend} / ${by}`,
    `${legend} Photo ${by}`,
    `${legend} [${by}]`,
    `${legend} PHOTO ${by.toUpperCase()}`,
    `${legend} • © ${by}`,
    `${legend} Crédit photo : ${by}`,
    legend,
    `${legend}. ${by}`,
  ]);
}

function credit(pick, chance) {
  const agency = pick(AGENCIES);
  const name = pick(NAMES);
  return pick([
    `${name}/${agency}`,
    `${name} / ${agency}`,
    agency,
    name,
    `${agency}/${name}`,
    `Photo : ${name}`,
    `Crédit : ${agency}`,
    `© ${name}`,
    `${name.toUpperCase()} / ${agency}`,
    chance(0.5) ? "DR" : `Photo d'illustration ${agency}`,
  ]);
}

function dateline(pick, random) {
  const place = pick(PLACES);
  const { number, short, year } = day(random);
  return pick([
    `${place.toUpperCase()}, ${number} ${short} ${year} (AFP) –`,
    `${place} (awp/ats)`,
    `${place.toUpperCase()} (Reuters) -`,
    `${place}, le ${number} ${short} ${year} (Belga)`,
    `(${place}) La Presse canadienne`,
    `${place} – AFP`,
  ]);
}

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
const SHORT = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

function day(random) {
  const number = 1 + Math.floor(random() * 28);
  const at = Math.floor(random() * 12);
  const two = (value) => String(value).padStart(2, "0");
  const hour = Math.floor(random() * 24);
  const minute = Math.floor(random() * 60);
  return {
    number,
    two: two(number),
    month: MONTHS[at],
    short: SHORT[at],
    digits: two(at + 1),
    year: 2006 + Math.floor(random() * 20),
    weekday: WEEKDAYS[Math.floor(random() * 7)],
    hour: two(hour),
    minute: two(minute),
    bare: hour,
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const DATES = [
  (d, e) =>
    `Publié le ${d.two}/${d.digits}/${d.year} à ${d.hour}h${d.minute}, mis à jour le ${e.two}/${e.digits}/${d.year} à ${e.hour}h${e.minute}`,
  (d) => `Publié le ${d.number} ${d.month} ${d.year} à ${d.hour}:${d.minute}`,
  (d, e) =>
    `Publié le ${d.weekday} ${d.number} ${d.month} ${d.year} à ${d.bare} h ${d.minute} | Mis à jour à ${e.bare} h ${e.minute}`,
  (d) => `${d.number} ${d.month} ${d.year}`,
  (d) => `Le ${d.number} ${d.month} ${d.year}`,
  (d) => `${d.two}.${d.digits}.${d.year}, ${d.hour}:${d.minute}`,
  (d, e) =>
    `Publié: ${d.two}.${d.digits}.${d.year}, ${d.hour}h${d.minute} Mis à jour: ${e.two}.${e.digits}.${d.year}, ${e.hour}h${e.minute}`,
  (d) => `Publié le ${d.two}-${d.digits}-${String(d.year).slice(2)} à ${d.hour}h${d.minute}`,
  (d) => `${d.weekday} ${d.number} ${d.month} ${d.year}, ${d.hour}:${d.minute}`,
  (d) => `Mis en ligne le ${d.two}/${d.digits}/${d.year} à ${d.hour}:${d.minute}`,
  (d) => `${d.number} ${d.short} ${d.year} à ${d.hour}:${d.minute}`,
  (d) => `Modifié le ${d.two}/${d.digits}/${d.year}`,
  (d) => `Date de publication : ${d.number} ${d.month} ${d.year}`,
  (d) => `Publié hier à ${d.hour}h${d.minute}`,
  (d) => `Publié aujourd'hui à ${d.hour}h${d.minute}`,
  (d) => `Publié le ${d.number} ${d.short} ${d.year} à ${d.bare} h ${d.minute} HAE`,
  (d) => `${d.two}/${d.digits}/${d.year} ${d.hour}:${d.minute}`,
  (d) => `${capital(d.weekday)} ${d.number} ${capital(d.month)} ${d.year} - ${d.hour}:${d.minute}`,
  (d) => `${capital(d.weekday)} ${d.number} ${capital(d.month)} ${d.year}`,
  (d) => `${d.number} ${capital(d.month)} ${d.year}`,
  (d) => `${d.month} ${d.number}, ${d.year} - ${d.bare}:${d.minute}`,
  (d) => `${d.two} ${d.month} ${d.year} à ${d.hour} h ${d.minute} min`,
  (d) => `Le ${d.number} ${d.month} ${d.year} à ${d.hour}h${d.minute}`,
  (d, e) =>
    `Publié le ${d.weekday.slice(0, 3)} ${d.two}/${d.digits}/${d.year} - ${d.hour}:${d.minute} | Modifié le ${e.weekday.slice(0, 3)} ${e.two}/${e.digits}/${e.year} - ${e.hour}:${e.minute}`,
  (d) => `${d.two}-${d.digits}-${d.year}`,
  (d, e) => `Créé le ${d.number} ${d.month} ${d.year} • Mis à jour le ${e.number} ${e.month} ${d.year}`,
];

const READING = [
  (n) => `Temps de lecture : ${n} min`,
  (n) => `Temps de lecture: ${n} minutes`,
  (n) => `Lecture ${n} min.`,
  (n) => `${n} min de lecture`,
  (n) => `${n} min`,
  (n) => `Lecture : ${n} minutes`,
  (n) => `Durée de lecture : ${n} min`,
  (n) => `Temps de lecture estimé : ${n} min`,
  (n) => `⏱ ${n} min de lecture`,
  (n) => `Article de ${n} minutes`,
];

const NAMES = [
  "Claire Vasseur",
  "Julien Mercadier",
  "Nora Benhaddou",
  "Étienne Roussel",
  "Maud Le Guen",
  "Thibault Delcourt",
  "Aïcha Ndiaye",
  "Pierre-Yves Lambot",
  "Sophie Van den Bossche",
  "Luc Tremblay",
  "Geneviève Gagnon",
  "Mathilde de Kergariou",
  "Olivier Zbinden",
  "Sandrine Chappuis",
  "Karim El Idrissi",
  "Marc-André Bouchard",
  "Céline Aubry",
  "Jean-Baptiste Oudin",
  "Inès Carvalho",
  "Hugo Perrin",
  "Anne-Sophie Mahieu",
  "Laurence D’Hondt",
  "Bastien Thévenaz",
  "Fatou Diop",
  "Mamadou Coulibaly",
  "Awa Traoré",
  "Serge Kouamé",
  "Lina Bensaïd",
  "Yacine Hamdi",
  "Nadia Trabelsi",
  "Patrick Mbuyi",
  "Rose Kabongo",
  "Gaëlle Riou",
  "Arnaud Delvaux",
  "Valérie Gillioz",
  "Samuel Pittet",
  "Josée Lachance",
  "Mélissa Guay",
  "Quentin Marchal",
  "Paul Le Bihan",
];

const pickName = (n) => NAMES[n];

const PLACES = [
  "Paris",
  "Marseille",
  "Bruxelles",
  "Liège",
  "Genève",
  "Lausanne",
  "Montréal",
  "Québec",
  "Lyon",
  "Nantes",
  "Berlin",
  "Dakar",
  "Beyrouth",
  "Washington",
  "Namur",
  "Abidjan",
  "Alger",
  "Tunis",
  "Casablanca",
  "Kinshasa",
  "Ouagadougou",
  "Bamako",
  "Rennes",
  "Charleroi",
  "Sion",
  "Gatineau",
];

const BYLINES = [
  (a) => `Par ${a}`,
  (a) => a,
  (a, b) => `Par ${a} et ${b}`,
  (a, b) => `${a}, ${b}`,
  (a) => `${a} avec AFP`,
  (a) => `Par ${a} avec agences`,
  (a, _b, p) => `Par ${a}, envoyée spéciale à ${p}`,
  (a, _b, p) => `${a} (correspondant à ${p})`,
  (a) => `Texte : ${a}`,
  (a) => `Propos recueillis par ${a}`,
  (a) => `Recueilli par ${a}`,
  (a) => `Écrit par ${a}`,
  (a) => `Un article de ${a}`,
  (a) => `${a} Journaliste`,
  (a) => `${a}, journaliste`,
  () => "La rédaction avec Belga",
  () => "Agence Belga",
  () => "ATS",
  () => "AFP",
  () => "La Presse canadienne",
  (a) => `${a} | La Presse canadienne`,
  (a) => initials(a, ".", "."),
  (a) => initials(a, ". ", "."),
  (a) => `— Par ${a} —`,
  (a, _b, p) => `${a}, correspondant à ${p}`,
  (a) => `Dossier réalisé par ${a}`,
  (a) => `Publié par ${a}`,
  () => "(AFP)",
  (_a, _b, p) => `La rédaction de ${p}`,
  (a) => `Par ${a} (avec l’AFP)`,
  () => "Rédaction web",
  (a, b) => `${a} avec ${b}`,
  (a) => `De notre correspondante ${a}`,
  (a) => `${a.toUpperCase()}`,
  () => "ats/ebz",
];

const TOPICS = [
  "Actualités",
  "Monde",
  "International",
  "France",
  "Politique",
  "Société",
  "Économie",
  "Sport",
  "Culture",
  "Santé",
  "Sciences",
  "Environnement",
  "Régions",
  "Belgique",
  "Suisse",
  "Québec",
  "Faits divers",
  "Justice",
  "Médias",
  "Éducation",
  "Planète",
  "Livres",
  "Cinéma",
  "Football",
  "Europe",
  "Opinions",
  "Débats",
];

const SECTIONS = [
  (a) => a,
  (a, b) => `${a}${b}`,
  (a, b) => `Accueil > ${a} > ${b}`,
  (a, b) => `Accueil ${a} ${b}`,
  (a, b) => `${a} / ${b}`,
  (a, b) => `Accueil / ${a} / ${b}`,
  (a, b) => `${a}, ${b}`,
  (a) => `Accueil${a}`,
  (a, b, c) => `${a} › ${b} › ${c}`,
  (a, b) => `${a} | ${b}`,
  (a) => a.toUpperCase(),
  (a, b) => `${a} - ${b}`,
];

const KICKERS = [
  "Reportage",
  "Analyse",
  "Enquête",
  "Tribune",
  "Entretien",
  "Portrait",
  "Chronique",
  "Éditorial",
  "Récit",
  "Décryptage",
  "Le grand entretien",
  "Carte blanche",
  "Point de vue",
  "Guerre en Ukraine",
  "Réforme des retraites",
  "Transports en commun",
  "Climat.",
  "Crise du logement",
  "Élections fédérales",
  "Faits divers.",
  "Rentrée littéraire",
  "Vu d’Espagne.",
  "Opinion",
  "Billet",
  "Exclusif",
  "En direct",
  "Procès",
  "Sécheresse",
  "Coupe du monde",
  "COMMUNIQUÉ DE PRESSE",
  "Communiqué",
  "Football",
  "Hommage",
  "Rétrospective",
  "Conseil des ministres",
  "Vie chère",
];

const AGENCIES = [
  "AFP",
  "Reuters",
  "MAXPPP",
  "Sipa",
  "Hans Lucas",
  "Getty Images",
  "Keystone",
  "Belga",
  "La Presse canadienne",
  "EPA",
  "AP",
  "Shutterstock",
  "Unsplash",
  "Adobe Stock",
  "Photopqr/Le Midi",
  "Keystone/EPA",
  "Belga Image",
];

const RELATED = [
  "Lire aussi",
  "À lire aussi",
  "À LIRE AUSSI",
  "LIRE AUSSI",
  "A lire aussi",
  "Lire également",
  "À lire également",
  "Voir aussi",
  "À voir aussi",
  "Sur le même sujet",
  "À lire",
  "Lire notre enquête",
  "» Lire aussi",
  ">> À lire aussi",
  "→ À lire",
  "La rédaction vous conseille",
  "À découvrir",
  "À écouter",
  "Pour aller plus loin",
  "Lisez aussi",
  "Relire",
  "En savoir plus",
];

const TITLES = [
  "Retraites : ce que contient vraiment le projet du gouvernement",
  "Pourquoi les prix de l’électricité baissent en Espagne",
  "« On a tout perdu » : après l’incendie, un village attend des réponses",
  "Loyers : Lausanne serre la vis",
  "Trains de nuit : la Belgique relance une liaison vers Prague",
  "Sécheresse: les agriculteurs québécois à bout de souffle",
  "Le tramway de Liège roulera enfin au printemps",
  "Qui est Marta Lindqvist, la nouvelle patronne de la BCE ?",
  "Écoles fermées : trois questions sur une décision contestée",
  "À Dunkerque, l’hydrogène divise les dockers",
  "Le Conseil fédéral veut limiter les vols courts",
  "Cinq romans pour prolonger l’été",
  "Hockey: le Canadien s’incline en prolongation",
  "Cyberattaque à l’hôpital : une enquête ouverte",
  "Dans les Cévennes, le retour discret du loup",
  "Comment la grippe aviaire a vidé les poulaillers",
  "Abidjan : le troisième pont rouvre aux poids lourds",
  "Une collision fait deux blessés à Saint-Hyacinthe",
  "Rugby : Castres enchaîne à l’extérieur",
  "Recette : la soupe à l’oignon de nos lecteurs",
  "Alger renonce à importer des véhicules d’occasion",
  "Le maire de Namur répond à ses détracteurs",
  "Fête du Mouton : les prix flambent à Dakar",
  "Budget : ce qui change au 1er janvier",
  "Un chevreuil sème la pagaille dans un supermarché",
  "Votations : le oui l’emporte de justesse",
];

const PROMOS = [
  "Article réservé aux abonnés",
  "Réservé aux abonnés",
  "Cet article est réservé aux abonnés.",
  "Abonné",
  "Article abonné",
  "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
  "La suite après cette publicité",
  "La suite après la publicité",
  "Abonnez-vous à notre newsletter et recevez chaque matin l’essentiel de l’actualité.",
  "Inscrivez-vous à notre infolettre du soir",
  "Recevez nos alertes par courriel",
  "En partenariat avec la Ville de Namur",
  "Contenu sponsorisé",
  "Déjà abonné ? Connectez-vous",
  "Pour lire la suite, abonnez-vous dès 1 € par mois",
  "Cet article vous est offert",
  "Suivez-nous sur WhatsApp pour ne rien manquer de l’actualité",
  "Soutenez un journalisme indépendant : faites un don",
  "Premium",
  "Exclusif abonnés",
  "Téléchargez notre application pour suivre l’actualité en direct",
  "Contenu réservé aux abonnés",
  "Gratuit : téléchargez l’appli pour ne rien rater de l’actualité locale",
  "Certains liens de cet article sont affiliés.",
  "Pour ne rien rater, abonnez-vous à notre chaîne WhatsApp",
  "Offre d’été : trois mois pour 3 €",
];

/** What stands where an article breaks off. */
const WALLS = [
  ["Cet article est réservé aux abonnés.", "Déjà abonné ? Se connecter"],
  [
    "Vous avez parcouru 40 % de l’article",
    "Poursuivez la lecture avec un mois de découverte",
    "(Offre sans engagement, réservée aux nouveaux abonnés)",
  ],
  ["Pour poursuivre la lecture", "Abonnez-vous dès 1 € le premier mois", "Sans engagement"],
  ["La suite est réservée à nos abonnés", "Accédez à tous nos articles en illimité", "Je m’abonne à partir de 4,90 €"],
];

const SCENES = [
  "Des bateaux amarrés dans un port, au petit matin.",
  "Une femme au micro devant une salle pleine.",
  "Un camion de pompiers devant un immeuble.",
  "Des élèves dans une salle de classe.",
  "La façade d’un hôpital, de nuit.",
  "Deux hommes se serrent la main.",
];

/** Legends without a credit. */
const LEGENDS = [
  "Les pêcheurs attendent l’ouverture de la saison depuis une semaine.",
  "La salle était comble pour la présentation du projet.",
  "Le bâtiment a été évacué peu après minuit.",
  "Les députés ont débattu jusqu’à l’aube (image d’archive).",
  "Le chantier doit s’achever au printemps prochain. (Photo d’illustration)",
  "La ministre Hélène Vasseur lors de sa visite à l’usine.",
  "Une vue du marché central, samedi matin.",
];

const LISTS = [
  "Ingrédients",
  "Pour six personnes",
  "Le classement",
  "Classement de l’étape",
  "Il vous faut",
  "Résultats",
];

const ITEMS = [
  (n) => `${n * 50} g de farine`,
  (n) => `${n} cuillères à soupe d’huile`,
  (n) => `${n} gousses d’ail`,
  (n) => `${n * 10} cl de lait entier`,
  (n) => `${n}. ${pickName(n)}`,
  (n) => `${n}. ${pickName(n)} (Équipe Nord) à ${n + 7} s`,
];

const BIOS = [
  (name) => `${name} est journaliste indépendante. Elle collabore régulièrement à plusieurs revues.`,
  (name) => `${name} est professeur de science politique à l’Université de Lausanne.`,
  (name) => `${name}, maîtresse de conférences en histoire contemporaine, université de Nantes`,
  (name) => `${name} est l’auteur de « La Ville sans voitures » (éd. du Quai, 2023).`,
  () =>
    "Passionnée de voyages et de gastronomie, je parcours les marchés du monde pour vous raconter ce qui s’y mange. Pour une collaboration, écrivez-moi.",
  () =>
    "Journaliste depuis quinze ans, je couvre l’économie et les nouvelles technologies. Suivez-moi sur les réseaux.",
  (name) => `À propos de l’auteur : ${name} enseigne le droit public à l’Université libre de Bruxelles.`,
  (name) => `${name}, chercheur associé au CNRS, spécialiste des politiques agricoles.`,
  () =>
    "Curieux de tout, il suit l’actualité régionale pour la rédaction depuis 2012. Contactez-le : redaction@exemple.fr",
];

const NOTES = [
  "(*) Les prénoms ont été modifiés.",
  "* Le prénom a été changé à la demande de l’intéressée.",
  "Cet article a été mis à jour après la réponse du ministère.",
  "Correction : une première version de cet article indiquait par erreur que le vote avait eu lieu mardi.",
  "(1) Enquête réalisée auprès de 1 024 personnes du 3 au 7 mars.",
  "Note de la rédaction : ce texte a été publié initialement dans notre édition du 12 mai.",
  "Source : Insee, bilan démographique 2023.",
  "Les Heures claires, de Jeanne Corbel, Éditions du Rivage, 21 €",
  "Rectificatif. La mairie compte 41 agents et non 14, comme nous l’avons écrit.",
  "Cet article est une dépêche d’agence, publiée sans relecture. Source : ats",
  "NDLR : les propos ont été traduits de l’allemand.",
  "Musée de la Mine, du mardi au dimanche, 6 €. Rens. 03 21 00 00 00.",
];

const ROLES = [
  "maire de Saint-Brieuc",
  "président du syndicat des maraîchers",
  "directrice de l’hôpital",
  "économiste à l’Université de Genève",
  "éleveur dans le Cantal",
  "députée fédérale",
  "sociologue",
  "porte-parole du collectif",
  "ministre de l’Énergie",
  "infirmière au CHU de Liège",
  "Présidente de la région",
  "conseiller d’État",
  "mère de deux enfants",
  "entraîneur du club",
  "auteur de « La Mer à boire »",
  "avocat des parties civiles",
  "Professeure à l’UQAM",
];

const ATTRIBUTIONS = [
  (name, role) => `${name}, ${role}`,
  (name, role) => `${name}, ${role}`,
  (name) => name,
  (name, role) => `— ${name}, ${role}`,
  (name, role) => `${name}, ${role}.`,
  (name, role) => `${name} ${role}`,
  (name, role) => `- ${name}, ${role}`,
  (name, role) => `${name} (${role})`,
];

/** Mulberry32, seeded by a string: the same article gives the same versions. */
function generator(text) {
  let state = [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
