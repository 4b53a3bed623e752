/** A mark that somebody changes behind the installation. */
import { expect, it } from "vitest";
import { adopt, cellsOf, formerDesk, tabsOf, writeMark } from "../support/former.ts";

it.each([1, 2] as const)(
  "[S27] a spreadsheet of version %s stays as it is when the mark is taken away or changed after install, and install and rounds come again",
  (version) => {
    const desk = formerDesk(tabsOf(version), String(version));
    adopt(desk);
    desk.install();
    desk.tick();
    const before = cellsOf(desk);
    for (const mark of [null, "abc", "99", "1"]) {
      writeMark(desk, mark);
      const said = [desk.install(), desk.tick()];
      expect([mark, said, cellsOf(desk)]).toEqual([mark, ["Đã sẵn sàng.", ""], before]);
    }
  },
);
