import { describe, expect, it } from "vitest";
import { evaluate } from "../support.ts";

describe("MimeType [D reference/base/mime-type]", () => {
  it("[GS1] has strings", () => {
    expect(
      evaluate("[MimeType.CSV, MimeType.GOOGLE_SHEETS, MimeType.PLAIN_TEXT, typeof MimeType.PDF]"),
    ).toEqual(["text/csv", "application/vnd.google-apps.spreadsheet", "text/plain", "string"]);
    expect(evaluate("typeof MimeType.WORD")).toBe("undefined");
  });
});

describe("ContentService [D reference/content/text-output]", () => {
  it("[GS2] makes text outputs", () => {
    expect(
      evaluate(`(() => {
        const out = ContentService.createTextOutput("một").append(", hai");
        const before = [out.getContent(), String(out.getMimeType()), out.getFileName()];
        out.setMimeType(ContentService.MimeType.JSON).downloadAsFile("a.json").setContent("{}");
        const after = [out.getContent(), out.getMimeType() === ContentService.MimeType.JSON, out.getFileName()];
        return [before, after, out.clear().getContent(), ContentService.createTextOutput().append("x").getContent()];
      })()`),
    ).toEqual([["một, hai", "TEXT", null], ["{}", true, "a.json"], null, "x"]);
  });

  it("[GS2] takes only its own kinds of content", () => {
    expect(() => evaluate("ContentService.createTextOutput().setMimeType(MimeType.CSV)")).toThrow(
      "The parameters (String) don't match the method signature for TextOutput.setMimeType.",
    );
  });
});

describe("HtmlOutput [D reference/html/html-output]", () => {
  it("[GS4] keeps icon and meta tags", () => {
    expect(
      evaluate(`(() => {
        const page = HtmlService.createHtmlOutput("").setFaviconUrl("https://a.vn/i.png").addMetaTag("viewport", "width=device-width");
        return [page.getFaviconUrl(), page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])];
      })()`),
    ).toEqual(["https://a.vn/i.png", [["viewport", "width=device-width"]]]);
    expect(() => evaluate(`HtmlService.createHtmlOutput("").addMetaTag("robots", "none")`)).toThrow(
      "The meta tag you specified is not allowed in this context: robots",
    );
  });

  it("[GS4] no script is deployed", () => {
    expect(evaluate("[ScriptApp.getService().getUrl(), ScriptApp.getService().isEnabled()]")).toEqual([
      null,
      false,
    ]);
  });
});
