import { describe, expect, it } from "vitest";
import { createLiveLine } from "../../rehearsal/cli/liveLine.ts";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const stream = { isTTY, columns: 12, write: (text: string) => void written.push(text) };
  const line = createLiveLine(stream, () => now);
  return { line, written, pass: (milliseconds: number) => (now += milliseconds) };
}

describe("[A23] the line that says what is going on", () => {
  it("is written at once, then again as often as anybody can read, and never wraps", () => {
    const { line, written, pass } = terminal(true);
    line.show("Đang mở bảng tính…");
    pass(50);
    line.show("một");
    pass(50);
    line.show("hai");
    expect(written).toEqual(["\r\x1b[KĐang mở bản", "\r\x1b[Khai"]);
  });

  it("makes room for what is to stay, and comes back at once", () => {
    const { line, written } = terminal(true);
    line.show("một");
    line.clear();
    line.show("hai");
    expect(written).toEqual(["\r\x1b[Kmột", "\r\x1b[K", "\r\x1b[Khai"]);
  });

  it("is silent where nobody sits before it", () => {
    const { line, written } = terminal(false);
    line.show("một");
    line.clear();
    expect(written).toEqual([]);
  });
});
