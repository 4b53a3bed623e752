import { describe, expect, it } from "vitest";
import { bound } from "../sheetSupport.ts";
import { evaluate } from "../support.ts";

// [D] reference/base/browser
describe("Browser", () => {
  it("[GS3] answers in small letters, and with the text", () => {
    const { host, run } = bound(`function main() {
      return [
        Browser.msgBox("xong"),
        Browser.msgBox("Hỏi", "Xoá?", Browser.Buttons.YES_NO),
        Browser.inputBox("Tên?"),
        Browser.inputBox("Nhập", "Số?", Browser.Buttons.OK_CANCEL),
        Browser.msgBox("Nữa?", Browser.Buttons.OK_CANCEL),
      ];
    }`);
    host.answer({ button: "OK" }, { button: "NO" }, { button: "OK", text: "An" });
    host.answer({ button: "CANCEL", text: "5" }, { button: "CLOSE" });
    expect(run("main")).toEqual(["ok", "no", "An", "cancel", "cancel"]);
  });

  it("[GS3] has no dialog where no page is open", () => {
    expect(() => evaluate('Browser.msgBox("a")')).toThrow(
      "Cannot call Browser.msgBox() from this context; have you tried calling Logger.log() instead?",
    );
  });
});
