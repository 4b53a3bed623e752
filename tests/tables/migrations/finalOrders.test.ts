import { expect, it } from "vitest";
import { finalOrders } from "../../../src/tables/migrations/finalOrders.ts";

// The header of Lệnh as version 1 declared it, with a column of people's own.
const HEADER = [
  ...["Mã lệnh", "Lệnh", "Đối tượng của lệnh", "Giá trị", "Lý do", "Thực hiện", "Người yêu cầu"],
  ...["Lúc yêu cầu", "Trạng thái", "ghi riêng", "Kết quả", "Xong lúc"],
];
const WHEN = { day: "2023-11-20", minutes: 600 };
const row = (ticked: boolean, state: string) => [
  ...["LN-0001", "Gia hạn", "AN", "báo cáo 20/11/2023", "Mưa lũ", ticked, "btc@x.vn"],
  ...[WHEN, state, "của tôi", "Đã gia hạn", WHEN],
];

it("[S21] [O1] an order that was ticked again is done still; finished and waiting ones stay as they are", () => {
  const rows = [row(false, "Xong"), row(true, "Xong"), row(true, "Từ chối"), row(true, "Chờ")];
  const again = [
    ...["LN-0001", "Gia hạn", "AN", "báo cáo 20/11/2023", "Mưa lũ", true, "btc@x.vn"],
    ...["", "", "của tôi", "", ""],
  ];
  expect(finalOrders.apply({ title: "Lệnh", header: HEADER, rows })).toEqual({
    title: "Lệnh",
    header: HEADER,
    rows: [rows[0], again, again, rows[3]],
  });
});
