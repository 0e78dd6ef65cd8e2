import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { parse } from "../index.js";
import { repair } from "./index.js";

const mended = (source: string) => repair(source, "text")?.mapped.text;

describe("the text of a mail that was saved whole", () => {
  test("head with folded lines", () => {
    expect(
      mended(
        "Received: from a.example\n\tby b.example; Fri, 3 May 2024\nMIME-Version: 1.0\nSubject: Le pont\n\nLe pont rouvre.\n",
      ),
    ).toBe("Le pont rouvre.\n");
  });

  test("the plain part of several, its own head left out, quoted-printable decoded", () => {
    expect(
      mended(
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\nContent-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\nContent-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nL=E2=80=99=C3=A9t=C3=A9.\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>Été</p>\r\n--in--\r\n--out\r\nContent-Type: application/pdf\r\n\r\nJVBERi0=\r\n--out--\r\n',
      ),
    ).toBe("L’été.\n".replace("\n", "\r\n"));
  });

  test("Base64, letters cut by its lines included", () => {
    const bytes = new TextEncoder().encode(
      "L’été arrive à Plouézec, et la mairie s’y prépare déjà.\nLes quais sont fermés.",
    );
    const encoded = btoa(String.fromCharCode(...bytes)).replace(/.{20}/g, "$&\n");
    const source = `MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${encoded}\n`;
    expect(mended(source)).toBe("L’été arrive à Plouézec, et la mairie s’y prépare déjà.\nLes quais sont fermés.");
    const { article } = parse(source, { repair: true });
    expect(toText(article)).toContain("Les quais sont fermés.");
  });

  test("a mail that is HTML alone is read as such", () => {
    const source =
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n<html><body><h1>L=E2=80=99=C3=A9t=C3=A9</h1><p class=3D"MsoNormal">Les <b>quais</b> sont ferm=C3=A9s.</p></body></html>\n--b\nContent-Type: image/png\n\niVBORw0=\n--b--\n';
    const { article } = parse(source, { repair: true });
    expect(article.children[0].children.map(toText)).toEqual(["L’été"]);
    expect(article.children[1].children.map(toText)).toEqual(["Les quais sont fermés."]);
  });

  test.each([
    ["no field of a mail that travelled", "Lieu: Metz\nObjet: le pont\n\nLe pont rouvre."],
    ["no blank line behind the head", "MIME-Version: 1.0\nSubject: Le pont"],
    ["a title with a colon", "Metz: le pont rouvre\n\nIl était fermé depuis lundi."],
  ])("%s: left alone", (_, source) => {
    expect(repair(source, "text")).toBeUndefined();
  });
});
