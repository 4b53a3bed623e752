import { beforeAll, describe, expect, it } from "vitest";
import type { Desk } from "../support/desk.ts";
import { adopt, cellsOf, EDITOR, formerDesk, IN_FORCE, statesIn, tabsOf } from "../support/former.ts";

const outcome = (desk: Desk) => ({ installed: desk.install(), cells: cellsOf(desk) });

describe.each([
  // The order is done anew, by the rules of today: 26 November is later than the 25th that was typed.
  [1, "Đã gia hạn cho Xã An đến hết ngày 26/11/2023."],
  [2, "Như trước"],
] as const)("[S27] a spreadsheet of version %s", (version, result) => {
  let undisturbed: ReturnType<typeof outcome>;
  beforeAll(() => {
    const desk = formerDesk(tabsOf(version), String(version));
    expect(adopt(desk)).not.toContain("Dấu phiên bản");
    undisturbed = outcome(desk);
    expect(undisturbed.installed).toBe("Đã sẵn sàng.");
    expect(statesIn(desk)).toEqual(IN_FORCE);
    expect(desk.cell("Lệnh", "LN-0002", "Kết quả")).toBe(result);
  });

  it.each([null, "abc", "99", version === 1 ? "3" : "1"])(
    "is taken over as one whose mark nobody touched when the mark is %j, and the log says where it contradicts",
    (mark) => {
      const desk = formerDesk(tabsOf(version), mark);
      const said = adopt(desk)
        .split("\n")
        .filter((line) => line.startsWith("Dấu phiên bản"));
      const newer =
        mark === "99"
          ? " Nếu tệp này do bản Sổ Sáng Tạo mới hơn tạo ra thì đừng chạy install, hãy dùng bản mới nhất."
          : "";
      const contradiction = `Dấu phiên bản lưu trong tệp là “${mark}”, còn các cột là của phiên bản ${version}; hệ thống theo các cột.${newer}`;
      expect(said).toEqual(mark === null ? [] : [contradiction]);
      expect(outcome(desk)).toEqual(undisturbed);
    },
  );

  it.each(["1 v3", "1 v99"])(
    "is taken over so when somebody wrote “%s” where the steward keeps the number of its writing, before adopt or behind it",
    (number) => {
      const system = [
        ["Tên", "Nội dung", "Lượt ghi cuối"],
        ["", "", number],
      ];
      const desk = formerDesk(tabsOf(version, { "Hệ thống": system }), String(version));
      adopt(desk);
      expect(desk.host.as(EDITOR).type(desk.file, "Hệ thống", "C2", number).refused).toBeNull();
      const { installed } = outcome(desk);
      expect(installed).toBe("Đã sẵn sàng.");
      expect(statesIn(desk)).toEqual(IN_FORCE);
      expect(desk.cell("Lệnh", "LN-0002", "Kết quả")).toBe(result);
    },
  );
});
