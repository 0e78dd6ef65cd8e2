import { expect, test } from "vitest";
import { axe, launchChromium, revealAmp, serve } from "../tools/judges/index.js";

test("axe finds what is wrong in Chromium, and nothing on a good page", async () => {
  const browser = await launchChromium();
  const page = (title: string, body: string) =>
    `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const server = await serve({
    "/good": { body: page("Bon", '<p><a href="/">Accueil</a></p>') },
    "/bad": { body: page("Mauvais", '<p style="color:#ccc">Pâle</p><img src="data:,">') },
    "/hidden": { body: page("Caché", '<style>body{visibility:hidden}</style><p style="color:#ccc">Pâle</p>') },
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/good`);
    expect(await axe(tab)).toEqual([]);
    await tab.goto(`${server.origin}/bad`);
    expect((await axe(tab)).map(({ id }) => id)).toEqual(["color-contrast", "image-alt"]);
    await tab.goto(`${server.origin}/hidden`);
    await revealAmp(tab);
    expect((await axe(tab)).map(({ id }) => id)).toEqual(["color-contrast"]);
  } finally {
    await browser.close();
    await server.close();
  }
});
