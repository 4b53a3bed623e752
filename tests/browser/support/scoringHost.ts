import { columnsOf, openCampaign, registrationLine } from "../../services/support/campaignHost.ts";
import { type Office, OWNER } from "../../services/support/hosted.ts";
import { keptOffice } from "../../services/support/kept.ts";

export const APPRAISER = "a@lacduong.example";

/** Titles as units write them: long ones, marks, quotes; one that tries to be a page, one that tries to be a formula. */
export const TITLES = [
  "Một cửa thân thiện: hẹn giờ giải quyết thủ tục qua Zalo cho người dân xã vùng sâu, vùng đồng bào dân tộc thiểu số",
  "Tổ lưu động tiếp nhận hồ sơ tại thôn Đưng K'Si, Liêng Bông và B'Nơr C",
  "Bản đồ số vùng trồng cà phê Arabica Lang Biang",
  "<img src=x onerror=\"document.title='hỏng'\"><b>Phòng họp không giấy</b> của cấp ủy cơ sở",
  "Chi bộ bốn tốt ở thôn đồng bào dân tộc thiểu số",
  "Mỗi đảng viên giúp một hộ có địa chỉ cụ thể",
  "Chợ phiên không tiền mặt tại thị trấn Lạc Dương",
  "Camera an ninh do Nhân dân đóng góp, Công an xã vận hành",
  "Phiếu hướng dẫn thủ tục bằng tiếng K'Ho kèm hình vẽ",
  "Thư xin lỗi và hẹn lại bắt buộc khi hồ sơ quá hạn",
];

const LONG =
  "Cán bộ xã đến từng thôn vào sáng thứ Bảy, nhận hồ sơ trên máy tính bảng, trả kết quả tại nhà văn hóa. ".repeat(
    5,
  );

function line(title: string, index: number): readonly string[] {
  const cells = [...registrationLine(index + 1)];
  cells[4] = title;
  // "Thực trạng, lý do": long, as pasted from Word.
  cells[8] = LONG.trim();
  return cells;
}

/**
 * Ten models registered and reported, ballots given out, the clock on 17/11/2023 08:00 in the appraisal stage.
 * @param unreported so many of the first have no report
 */
export function openScoringHost(unreported = 0): Office {
  return keptOffice(`titles, ${unreported} of them unreported`, () => build(unreported));
}

function build(unreported: number): Office {
  const office = openCampaign(10);
  const { host, file } = office;
  const owner = host.as(OWNER);
  owner.paste(file, "Đăng ký", "E2", TITLES.map(line));
  host.skipTo("2023-10-05T08:00:00+07:00");
  const done = columnsOf(office, "Báo cáo")("Đã thực hiện");
  owner.paste(
    file,
    "Báo cáo",
    `${String.fromCharCode(65 + done)}${2 + unreported}`,
    TITLES.slice(unreported).map(() => ["Đã làm xong"]),
  );
  host.skipTo("2023-11-17T08:00:00+07:00");
  office.rpc(OWNER, { kind: "command", command: "Phân công chấm điểm", target: "", value: "", reason: "" });
  office.tick();
  return office;
}
