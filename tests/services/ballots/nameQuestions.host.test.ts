import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openCampaignDesk, openReportedDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const ANSWER = "Trả lời về né tránh";
const ballot = (model: number, code: string) => `P1-MH-2023-00${model}-${code}`;

let desk: Desk;
beforeAll(() => {
  desk = openReportedDesk();
  desk.type(OWNER, "Tổ thẩm định", "A", "Họ tên", "Cil K' Brếu*");
  desk.type(OWNER, "Tổ thẩm định", "B", "Họ tên", "Lí Thị Mĩ");
  const authors = ["Cil K’Brếu", "Lý Thị Mỹ", "Ly Thi My", "K'Brếu"];
  for (const [index, name] of authors.entries())
    desk.type(OWNER, "Đăng ký", `MH-2023-00${index + 1}`, "Họ tên/Tập thể", name);
});

/** What the last round said, as Nhật ký keeps it once. */
const told = (): string => {
  desk.tick();
  const lines = desk.rows("Nhật ký").map(({ cells }) => String(cells["Lý do"]));
  return lines.filter((line) => line !== "").at(-1) ?? "";
};
const row = (code: string) => desk.rows("Tổ thẩm định").find(({ cells }) => cells["Mã"] === code)?.row;
const place = (code: string) => `Tab Tổ thẩm định, dòng ${row(code)}, cột ${ANSWER}`;

const asked = (code: string, person: string, name: string, model: string) =>
  `${place(code)}: chưa rõ ${person} có phải là “${name}”, tác giả của mô hình ${model}, hay không; trong khi chờ, thành viên vẫn được chấm mô hình này. Hãy ghi vào ô này “${model}: né tránh” nếu là một người, hoặc “${model}: không phải – lý do” nếu là hai người.`;
const probable = (code: string, person: string, name: string, model: string) =>
  `${place(code)}: ${person} và “${name}”, tác giả của mô hình ${model}, có lẽ là một người, nên thành viên đang phải né tránh mô hình này. Nếu đúng là một người, hãy ghi vào ô này “${model}: né tránh”. Nếu là hai người, hãy ghi “${model}: không phải – lý do”; phiếu đã ghi Né tránh thì xóa dòng phiếu ấy trong tab Chấm điểm rồi phân công lại.`;

const QUESTIONS = () => [
  asked("A", "Cil K' Brếu*", "K'Brếu", "MH-2023-004"),
  probable("B", "Lí Thị Mĩ", "Lý Thị Mỹ", "MH-2023-002"),
  asked("B", "Lí Thị Mĩ", "Ly Thi My", "MH-2023-003"),
];

describe("an author whose name is like an appraiser's", () => {
  it("[X17] is told in the round before ballots are given out", () => {
    expect(told().split("\n")).toEqual(QUESTIONS());
  });

  it("[X12] [X13] [X14] [X17] is recused for the same and for probably the same name, asked about otherwise, as the assignment says", () => {
    expect(String(desk.order("Phân công chấm điểm")["result"]).split("\n")).toEqual([
      "Đã giao 16 phiếu của 6 mô hình; 2 phiếu ghi Né tránh.",
      ...QUESTIONS(),
    ]);
    const why = (model: number, code: string) =>
      ["Trạng thái", "Né tránh vì"].map((header) => desk.cell("Chấm điểm", ballot(model, code), header));
    expect(why(1, "A")).toEqual(["Né tránh", "Thành viên là tác giả của mô hình"]);
    expect(why(2, "B")).toEqual([
      "Né tránh",
      "Thành viên có lẽ là tác giả của mô hình (ở đó ghi “Lý Thị Mỹ”)",
    ]);
    expect(why(3, "B")).toEqual(["Chưa chấm", ""]);
    expect(why(4, "A")).toEqual(["Chưa chấm", ""]);
  });

  it("[X16] [X11] is asked about no more once the organiser has answered, and is kept away by “né tránh”", () => {
    desk.type(OWNER, "Tổ thẩm định", "A", ANSWER, "MH-2023-004: né tránh – chính là ông ấy");
    desk.type(
      OWNER,
      "Tổ thẩm định",
      "B",
      ANSWER,
      "MH-2023-002: không phải – khác người\nMH-2023-003: không phải – xã khác",
    );
    expect(told()).toBe("Các vướng mắc đã hết, hệ thống chạy bình thường.");
    expect(desk.cell("Chấm điểm", ballot(4, "A"), "Còn thiếu")).toBe(
      "Không tính: thành viên là tác giả của mô hình",
    );
    expect(desk.cell("Chấm điểm", ballot(3, "B"), "Còn thiếu")).toBe("");
  });

  it("[X16] gets a ballot after “không phải” once the recused one is taken out and ballots are given out again", () => {
    const at = desk.rows("Chấm điểm").find(({ cells }) => cells["Mã phiếu"] === ballot(2, "B"))?.row ?? 0;
    desk.host.as(OWNER).deleteRows(desk.file, "Chấm điểm", at, 1);
    expect(desk.order("Phân công chấm điểm")["result"]).toBe("Đã giao 1 phiếu của 1 mô hình.");
    expect(desk.cell("Chấm điểm", ballot(2, "B"), "Trạng thái")).toBe("Chưa chấm");
  });

  it("[X16] is told what answers nothing, each with its place", () => {
    desk.type(
      OWNER,
      "Tổ thẩm định",
      "B",
      ANSWER,
      "MH-2099-001: né tránh\nMH-2023-003: không phải\nMH-2023-002: để xem",
    );
    const said = told();
    expect(said).toContain(`${place("B")}: tab Đăng ký không có mô hình “MH-2099-001”.`);
    expect(said).toContain(
      `${place("B")}: chưa hiểu câu trả lời “MH-2023-002: để xem”. Hãy ghi “MH-2023-002: né tránh”, hoặc “MH-2023-002: không phải – lý do”; không phải thì phải có lý do.`,
    );
  });

  it("[X18] is told when a name of the team or of a unit's head was pasted in a legacy font", () => {
    desk.type(OWNER, "Tổ thẩm định", "B", ANSWER, "");
    desk.type(OWNER, "Tổ thẩm định", "B", "Họ tên", "NguyÔn V¨n B×nh");
    expect(told()).toContain(
      `Tab Tổ thẩm định, dòng ${row("B")}, cột Họ tên: “NguyÔn V¨n B×nh” có vẻ được dán từ văn bản gõ bằng phông`,
    );
    desk.type(OWNER, "Tổ thẩm định", "B", "Họ tên", "Lê Thị C");
    const unit = String(desk.rows("Đơn vị").find(({ cells }) => cells["Mã"] !== "")?.cells["Mã"]);
    desk.type(OWNER, "Đơn vị", unit, "Người đứng đầu", "NguyÔn V¨n B×nh");
    expect(told()).toContain("cột Người đứng đầu: “NguyÔn V¨n B×nh”");
  });
});

describe("a unit's head whose name is like an appraiser's", () => {
  it("[X17] is asked about once a row of the unit is begun, not of rows that only wait to be typed in", () => {
    desk = openCampaignDesk();
    const first = desk.rows("Đăng ký").find(({ cells }) => cells["Mã mô hình"] === "MH-2023-001");
    desk.type(OWNER, "Tổ thẩm định", "A", "Họ tên", "Lê Văn Hùng");
    desk.type(OWNER, "Đơn vị", String(first?.cells["Mã đơn vị"]), "Người đứng đầu", "Le Van Hung");
    expect(told()).toBe("");
    desk.type(OWNER, "Đăng ký", "MH-2023-001", "Tên mô hình", "Một cửa");
    const said = told();
    expect(said).toContain("Lê Văn Hùng có phải là “Le Van Hung”, người đứng đầu đơn vị đăng ký");
    expect(said.match(/MH-2023-\d+/g)).toEqual(["MH-2023-001", "MH-2023-001", "MH-2023-001"]);
  });
});
