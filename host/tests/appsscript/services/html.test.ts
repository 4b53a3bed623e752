import { describe, expect, it } from "vitest";
import { standalone } from "../support.ts";

function page(template: string, code: string, files: Readonly<Record<string, string>> = {}): unknown {
  const source = `function main() {
    const t = HtmlService.createTemplateFromFile("page");
    ${code}
    return t.evaluate().getContent();
  }
  function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  const SHOUT = (text) => text.toUpperCase();`;
  return standalone(source, { files: { "page.html": template, ...files } }).run("main");
}

describe("templates [D guides/html/templates]", () => {
  it("prints escaped, prints as it is, and runs code", () => {
    const template = `<? for (var i = 0; i < names.length; i++) { ?><b><?= names[i] ?></b><? } ?><?!= raw ?>`;
    expect(page(template, `t.names = ["A & B", "<i>"]; t.raw = "<hr>";`)).toBe(
      "<b>A &amp; B</b><b>&lt;i&gt;</b><hr>",
    );
  });

  it("sees the script's own functions and constants", () => {
    expect(
      page("<p><?= SHOUT(word) ?></p><?!= include('style') ?>", `t.word = "xã";`, {
        "style.html": "<style/>",
      }),
    ).toBe("<p>XÃ</p><style/>");
  });

  it("escapes for where it stands: as a value in a script, as text between quotes", () => {
    const template = `<script>var a = <?= data ?>; var b = "<?= word ?>"; var c = '<?= word ?>';</script><?= word ?>`;
    expect(page(template, `t.data = { x: "</script>" }; t.word = "a'\\"</b>";`)).toBe(
      `<script>var a = {"x":"\\u003c/script\\u003e"}; var b = "a\\u0027\\"\\u003c/b\\u003e"; var c = 'a\\u0027\\"\\u003c/b\\u003e';</script>a&#39;&#34;&lt;/b&gt;`,
    );
  });

  // guides/html/templates shows `output._$ = …`: what is printed is assigned. Google's own template of React ends so [C].
  it("[GS110] prints what ends in a semicolon, a comment or both", () => {
    const template = `<?= word; ?>|<?!= word; // nguyên văn ?>|<?= word /* a */ ; ?>|<?= word // b ?>`;
    expect(page(template, `t.word = "<i>";`)).toBe("&lt;i&gt;|<i>|&lt;i&gt;|&lt;i&gt;");
  });

  it("lets scriptlets write through output", () => {
    expect(page("<? output.append('<i>'); ?>x<?= null ?>", "")).toBe("<i>x");
  });

  it("tells a missing file and a failing scriptlet", () => {
    expect(() =>
      standalone(`function main() { HtmlService.createHtmlOutputFromFile("no"); }`).run("main"),
    ).toThrow("No HTML file named no was found.");
    expect(() => page("<?= nobody ?>", "")).toThrow("nobody is not defined");
  });

  it("keeps what was set and gives it back", () => {
    expect(page("<?= t2 ?>", "t.t2 = { a: 1 }; t.t2 = t.t2.a + 1;")).toBe("2");
  });
});

describe("HtmlOutput [D reference/html/html-output]", () => {
  it("is built in a chain", () => {
    const { run } = standalone(`function main() {
      const h = HtmlService.createHtmlOutput("<p>").append("x").setTitle("Sổ").setWidth(400).setHeight(200)
        .setSandboxMode(HtmlService.SandboxMode.IFRAME).addMetaTag("viewport", "width=device-width")
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).appendUntrusted("<i>");
      return [h.getContent(), h.getTitle(), h.getWidth(), h.getHeight(), h.getBlob().getContentType()];
    }`);
    expect(run("main")).toEqual(["<p>x&lt;i&gt;", "Sổ", 400, 200, "text/html"]);
  });
});
