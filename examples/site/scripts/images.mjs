#!/usr/bin/env node
// Draws the newspaper's pictures: paper cuts in a few colours, as SVG, made JPEG by the Chromium of this machine.
// `node scripts/images.mjs` writes examples/site/images; CHROMIUM_PATH says where Chromium is when it is not in PATH.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../../../tools/judges/chromium.ts";

const WIDTH = 1600;
const HEIGHT = 900;

/** A repeatable stream of numbers between 0 and 1. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const rect = (x, y, width, height, fill, more = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
const circle = (x, y, radius, fill, more = "") => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
const path = (d, fill, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;

/** A band of rolling land or sea from one edge to the other. */
function band(y, height, waves, fill, seed) {
  const next = random(seed);
  const step = WIDTH / waves;
  let d = `M0 ${HEIGHT}V${y}`;
  for (let index = 0; index < waves; index++) {
    const middle = step * (index + 0.5);
    const end = step * (index + 1);
    d += `Q${middle} ${y - height * (0.4 + next())} ${end} ${y + height * (next() - 0.5) * 0.6}`;
  }
  return path(`${d}V${HEIGHT}Z`, fill);
}

const sky = (top, bottom) =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, WIDTH, HEIGHT, "url(#sky)")}`;

function lantern(x, y, size, hue = "#f2a23a") {
  return `${circle(x, y, size * 2.6, hue, 'opacity="0.12"')}${circle(x, y, size * 1.7, hue, 'opacity="0.2"')}<ellipse cx="${x}" cy="${y}" rx="${size * 0.75}" ry="${size}" fill="${hue}"/><ellipse cx="${x}" cy="${y}" rx="${size * 0.3}" ry="${size}" fill="#ffd98a"/>${rect(x - size * 0.35, y - size * 1.15, size * 0.7, size * 0.2, "#3a1f16")}`;
}

function boat(x, y, size, sail, hull) {
  return `${path(`M${x} ${y - size}V${y}H${x + size * 0.62}Z`, sail)}${path(`M${x - size * 0.06} ${y - size * 0.8}V${y}H${x - size * 0.42}Z`, sail, 'opacity="0.75"')}${path(`M${x - size * 0.55} ${y + size * 0.04}H${x + size * 0.7}L${x + size * 0.5} ${y + size * 0.22}H${x - size * 0.4}Z`, hull)}`;
}

const pictures = {
  "chateau-deau": () =>
    `${sky("#cfe0e6", "#f6e7cf")}${circle(1240, 250, 95, "#f3b562")}${band(620, 90, 4, "#b9744a", 3)}${band(720, 80, 5, "#94522f", 8)}${path("M560 760L600 360H700L740 760Z", "#f2eee6")}${path("M650 760V360H700L740 760Z", "#d8d1c4")}${path("M460 220H840L760 380H540Z", "#fbf8f2")}${path("M650 220H840L760 380H650Z", "#ded7ca")}<ellipse cx="650" cy="220" rx="190" ry="34" fill="#e9e3d8"/>${band(800, 60, 6, "#6f3a22", 13)}`,
  halle: () => {
    let arches = "";
    for (let index = 0; index < 7; index++) {
      const x = 250 + index * 160;
      arches += `${path(`M${x} 760V560a55 55 0 0 1 110 0V760Z`, "#2d3f4b")}${path(`M${x + 10} 760V562a45 45 0 0 1 90 0V760Z`, index % 2 ? "#f0c987" : "#9fc3cf")}`;
    }
    let panes = "";
    for (let index = 0; index <= 14; index++)
      panes += `<path d="M${240 + index * 80} 480L${800 + (index - 7) * 34} 300" stroke="#5b7f8d" stroke-width="5"/>`;
    return `${sky("#dfe9ea", "#f8eeda")}${circle(330, 190, 70, "#f5c77a")}${path("M200 480L800 250L1400 480Z", "#aecdd4")}${panes}${rect(200, 470, 1200, 300, "#b4573b")}${rect(200, 470, 1200, 24, "#8c3f2a")}${arches}${rect(0, 760, WIDTH, 140, "#d9cbb2")}${rect(0, 760, WIDTH, 10, "#bda988")}`;
  },
  tempete: () => {
    let rain = "";
    const next = random(21);
    for (let index = 0; index < 90; index++) {
      const x = next() * WIDTH;
      const y = next() * 620;
      rain += `<path d="M${x} ${y}l-26 78" stroke="#8fa6b2" stroke-width="3" opacity="0.35"/>`;
    }
    return `${sky("#1d2a35", "#51697a")}${rain}${band(520, 120, 5, "#3d5a6b", 4)}${band(640, 150, 4, "#28475a", 9)}${path("M980 900V560H1600V900Z", "#1a2229")}${path("M880 560C900 380 960 270 1080 230C1060 300 1130 290 1180 210C1180 300 1260 320 1330 260C1310 360 1400 400 1440 560Z", "#dfe9ec")}${path("M940 560C970 440 1020 380 1090 350C1080 410 1150 400 1200 340C1210 420 1280 430 1330 400C1330 460 1370 500 1390 560Z", "#b8ccd3")}${band(780, 120, 5, "#163040", 15)}`;
  },
  voile: () =>
    `${sky("#bfdfe8", "#fdf3df")}${band(420, 40, 6, "#7fb0b8", 5)}${boat(430, 640, 330, "#fdfaf2", "#c4472f")}${boat(860, 690, 390, "#f4b860", "#22485c")}${boat(1270, 650, 330, "#fdfaf2", "#2f6d62")}${path("M0 720L1600 640V900H0Z", "#c9b694")}${path("M0 770L1600 700V720L0 792Z", "#a9946f")}`,
  conserverie: () => {
    let tins = "";
    for (let row = 0; row < 3; row++)
      for (let index = 0; index < 7 - row; index++) {
        const x = 190 + index * 200 + row * 100;
        const y = 640 - row * 150;
        const fill = ["#e0b04b", "#d9d4c8", "#3f7386"][(index + row) % 3];
        tins += `${rect(x, y, 170, 120, fill, 'rx="26"')}${rect(x, y, 170, 26, "#ffffff", 'rx="13" opacity="0.35"')}${path(`M${x + 40} ${y + 72}q45 -34 84 0q-39 34 -84 0l-16 -18v36z`, "#1f3540", 'opacity="0.75"')}`;
      }
    return `${sky("#e9e2d2", "#cbbf9f")}${tins}${rect(0, 768, WIDTH, 36, "#2b3137")}${rect(0, 804, WIDTH, 96, "#464f57")}${[120, 420, 720, 1020, 1320].map((x) => circle(x, 836, 26, "#2b3137")).join("")}`;
  },
  soupe: () =>
    `${rect(0, 0, WIDTH, HEIGHT, "#8a5a36")}${[0, 1, 2, 3, 4, 5].map((index) => rect(0, index * 150, WIDTH, 6, "#6d4428")).join("")}<ellipse cx="800" cy="500" rx="420" ry="330" fill="#5b3620" opacity="0.5"/><ellipse cx="800" cy="470" rx="410" ry="320" fill="#f3eadb"/><ellipse cx="800" cy="470" rx="350" ry="268" fill="#d9c8ad"/><ellipse cx="800" cy="476" rx="335" ry="254" fill="#c6612a"/><ellipse cx="730" cy="430" rx="150" ry="80" fill="#dc8242" opacity="0.7"/>${[
      [700, 520],
      [860, 440],
      [900, 560],
      [780, 370],
    ]
      .map(([x, y]) => rect(x, y, 62, 46, "#e9bf76", `rx="10" transform="rotate(${(x * y) % 60} ${x} ${y})"`))
      .join("")}${[
      [650, 470],
      [960, 480],
      [820, 600],
      [740, 560],
    ]
      .map(([x, y]) => circle(x, y, 12, "#4f7d3a"))
      .join(
        "",
      )}${path("M1180 760L1480 250L1510 268L1216 786Z", "#3d2a1c")}<ellipse cx="1160" cy="800" rx="74" ry="52" fill="#3d2a1c"/>`,
  station: () =>
    `${sky("#9cc3d8", "#fbe6c8")}${circle(350, 240, 80, "#fff3d6")}${band(640, 40, 5, "#5e95aa", 2)}${band(740, 50, 6, "#3b7289", 6)}${path("M820 900L880 520L1600 470V900Z", "#3f4d3c")}${path("M880 520L1600 470V520L886 566Z", "#6f8757")}${rect(1120, 360, 260, 150, "#faf6ee")}${rect(1120, 340, 260, 28, "#b5432f")}${rect(1165, 410, 50, 60, "#41606f")}${rect(1285, 410, 50, 60, "#41606f")}${rect(1030, 250, 8, 255, "#39424a")}${path("M1034 262h120l-22 18 22 18h-120z", "#e07a3f")}${circle(1034, 246, 12, "#39424a")}`,
  "lanternes-1": () => {
    const next = random(7);
    let crowd = "";
    for (let index = 0; index < 46; index++) {
      const depth = next();
      crowd += lantern(
        800 + (next() - 0.5) * (360 + depth * 1300),
        430 + depth * 330,
        12 + depth * 34,
        next() > 0.75 ? "#e5643a" : "#f2a23a",
      );
    }
    return `${sky("#0b1020", "#2a1f33")}${path("M0 900V170L560 400V620L300 900Z", "#141a2b")}${path("M1600 900V140L1040 400V620L1300 900Z", "#10152a")}${crowd}`;
  },
  "lanternes-2": () =>
    `${sky("#0c1326", "#33243a")}<path d="M520 880L930 360" stroke="#3b2a1f" stroke-width="16"/>${circle(960, 320, 300, "#f2a23a", 'opacity="0.16"')}${path("M720 320C800 200 1030 190 1140 300L1250 220V420L1140 340C1030 450 800 440 720 320Z", "#f2a23a")}${path("M800 320C860 260 990 255 1060 315C990 375 860 380 800 320Z", "#ffd98a")}${circle(800, 300, 16, "#3a1f16")}${[
      [430, 800],
      [540, 830],
      [650, 810],
    ]
      .map(
        ([x, y]) =>
          `${circle(x, y - 60, 42, "#1b2133")}${path(`M${x - 60} 900V${y}a60 50 0 0 1 120 0V900Z`, "#1b2133")}`,
      )
      .join("")}`,
  "lanternes-3": () =>
    `${sky("#0a1122", "#1f2942")}${rect(0, 520, WIDTH, 380, "#0f1a2c")}${path("M540 520H1060L980 640H620Z", "#f5ead2")}${path("M800 250L1010 510H800Z", "#f2b65a")}${path("M790 300V510H620Z", "#f7cf8d")}${circle(800, 480, 330, "#f2a23a", 'opacity="0.14"')}${[0, 1, 2, 3, 4].map((index) => `<path d="M${560 - index * 40} ${680 + index * 44}h${480 + index * 80}" stroke="#f2a23a" stroke-width="8" opacity="${0.5 - index * 0.09}"/>`).join("")}`,
  "lanternes-4": () =>
    `${sky("#b9c8d1", "#efe3d2")}${rect(0, 180, WIDTH, 470, "#a8988a")}${[0, 1, 2, 3, 4].map((index) => rect(0, 270 + index * 90, WIDTH, 5, "#8e7e70")).join("")}${rect(0, 650, WIDTH, 250, "#857668")}${[220, 420, 620, 820, 1020, 1220].map((x, index) => `<ellipse cx="${x}" cy="600" rx="52" ry="72" fill="${index % 2 ? "#c98a5b" : "#d8a878"}"/>${rect(x - 24, 516, 48, 14, "#4b382c")}`).join("")}`,
  bac: () =>
    `${sky("#22384a", "#e8a867")}${circle(1180, 420, 90, "#ffdf9e")}${band(470, 60, 5, "#39505a", 12)}${rect(0, 500, WIDTH, 400, "#5d7f88")}${[0, 1, 2, 3, 4, 5].map((index) => `<path d="M${900 + index * 16} ${540 + index * 54}h${520 - index * 30}" stroke="#f5c98b" stroke-width="7" opacity="0.55"/>`).join("")}${path("M300 640H980L930 740H350Z", "#1e2a33")}${rect(360, 600, 560, 42, "#b5432f")}${rect(420, 500, 150, 104, "#f2ead9")}${rect(440, 520, 46, 40, "#2d4654")}${rect(506, 520, 46, 40, "#2d4654")}${rect(660, 556, 130, 48, "#2f6d62", 'rx="14"')}${rect(820, 566, 80, 38, "#d9b25a", 'rx="12"')}`,
};

const out = fileURLToPath(new URL("../images/", import.meta.url));
mkdirSync(out, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
for (const [name, draw] of Object.entries(pictures)) {
  const grain = `<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 0.09 0"/></filter>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${draw()}${grain}<rect width="100%" height="100%" filter="url(#grain)"/></svg>`;
  await page.setContent(`<style>html,body{margin:0}</style>${svg}`);
  writeFileSync(`${out}${name}.jpg`, await page.screenshot({ type: "jpeg", quality: 72 }));
}
await browser.close();
