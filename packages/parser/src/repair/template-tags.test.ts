import { describe, expect, test } from "vitest";
import { parse } from "../index.js";
import { repair } from "./index.js";

describe("tags of site generators in Markdown", () => {
  test.each([
    ["{{< youtube abc123 >}}", "https://www.youtube.com/watch?v=abc123"],
    ['{{< youtube id="abc123" autoplay="true" >}}', "https://www.youtube.com/watch?v=abc123"],
    ['{{< tweet user="compagnie" id="12" >}}', "https://x.com/compagnie/status/12"],
    ["{{< vimeo 123 >}}", "https://vimeo.com/123"],
    [
      '{{< figure src="/bac.jpg" alt="Le bac" caption="Le bac, lundi." attr="Photo : Odile Carré" >}}',
      "\n\n![Le bac](/bac.jpg)\n*Le bac, lundi. Photo : Odile Carré*\n\n",
    ],
    ['{% include figure.html url="/bac.jpg" %}', "\n\n![](/bac.jpg)\n\n"],
    ["{{% notice info %}}À savoir.{{% /notice %}}", "À savoir."],
    ["![Le bac]({{ site.baseurl }}/bac.jpg){: .large }", "![Le bac](/bac.jpg)"],
    ['[hier]({{ "/hier/" | relative_url }})', "[hier](/hier/)"],
    ["[hier]({% post_url 2024-05-02-hier %})", "[hier](2024-05-02-hier)"],
    ['{{< figure src="/bac.jpg" caption="* Le\n\n# bac " >}}', "\n\n![](/bac.jpg)\n*Le # bac*\n\n"],
    ['{{< figure src="/bac.jpg" caption=" " >}}', "\n\n![](/bac.jpg)\n\n"],
    ['{{< figure src="java script:x" >}}', ""],
  ])("%s", (source, expected) => {
    expect(repair(source, "markdown")?.mapped.text).toBe(expected);
  });

  test.each([
    ["code", "```\n{{ site.title }}\n```"],
    ["a span of Marbre", "[ONU]{.sigle}"],
    ["single braces", "{a} et {b}"],
  ])("%s is left alone", (_, source) => {
    expect(repair(source, "markdown")).toBeUndefined();
  });

  test("they are left in place, and reported, without repair; canonical copy holds what it holds", () => {
    const { article, problems } = parse("# T\n\nAvant {{< x >}} après.", { format: "markdown" });
    expect(JSON.stringify(article)).toContain("{{< x >}}");
    expect(problems.map(({ code }) => code)).toContain("copy-template-tag");
    expect(parse("---\nmarbre: 1\ntitre: T\n---\n\n{{ a }}", { repair: true }).problems).toEqual([]);
  });
});
