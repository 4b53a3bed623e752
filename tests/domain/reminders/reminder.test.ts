import { describe, expect, it } from "vitest";
import { dayOfLetter, type OpenWork, remindersOn } from "../../../src/domain/reminders/reminder.ts";

const ORGANISER = { code: "BTC", name: "Ban Tổ chức", email: "btc@huyen.vn" };

const work = (over: Partial<OpenWork> = {}): OpenWork => ({
  kind: "Đăng ký",
  code: "LAT",
  name: "Xã Lát",
  emails: ["lat@huyen.vn"],
  phone: "0263 111",
  opens: "2023-02-08",
  lastDay: "2023-03-28",
  lacks: "Chưa có mô hình nào đăng ký đủ nội dung.",
  ...over,
});

const idsOn = (day: string, ...works: OpenWork[]) => [
  ...remindersOn(new Set([day]), works, ORGANISER).keys(),
];

describe("[RM2] days of reminders", () => {
  // 28/03: a week before is 21, three days 25, a day 27, the day after 29. By the calendar, without the program.
  it.each([
    ["2023-03-21", true],
    ["2023-03-22", false],
    ["2023-03-25", true],
    ["2023-03-27", true],
    ["2023-03-28", false],
    ["2023-03-29", true],
    ["2023-03-30", false],
  ])("of a deadline on 28/03: %s %s", (day, isOne) => {
    expect(idsOn(day, work())).toEqual(
      isOne ? [`TN-${day.split("-").join("")}-TH-BTC`, `TN-${day.split("-").join("")}-DK-LAT`] : [],
    );
  });

  it("go over the end of a month and of February", () => {
    expect(idsOn("2024-02-29", work({ lastDay: "2024-03-07" }))).toHaveLength(2);
    expect(idsOn("2023-03-01", work({ lastDay: "2023-02-28" }))).toHaveLength(2);
  });

  it("are none before the stage opens, and one on its first day", () => {
    expect(idsOn("2023-03-25", work({ opens: "2023-03-26" }))).toEqual([]);
    expect(idsOn("2023-03-25", work({ opens: "2023-03-25" }))).toHaveLength(2);
  });

  it("follow each unit's own last day", () => {
    const extended = work({ code: "DA-SAR", lastDay: "2023-04-01" });
    expect(idsOn("2023-03-25", work(), extended)).toEqual([
      "TN-20230325-TH-BTC",
      "TN-20230325-DK-LAT",
      "TN-20230325-DK-DA-SAR",
    ]);
    expect(idsOn("2023-03-27", work(), extended)).toEqual(["TN-20230327-TH-BTC", "TN-20230327-DK-LAT"]);
  });
});

describe("[RM2] the organiser's letter", () => {
  it("names everybody with telephone and says who has no address; the nearest deadline is its own", () => {
    const works = [
      work({ lastDay: "2023-03-28", lacks: "Chưa có mô hình nào đăng ký đủ nội dung.\n- MH-1 Một" }),
      work({ code: "BDV", name: "Ban Dân vận", emails: [], phone: "", lastDay: "2023-03-22" }),
    ];
    const digest = remindersOn(new Set(["2023-03-21"]), works, ORGANISER).get("TN-20230321-TH-BTC");
    expect(digest).toEqual({
      id: "TN-20230321-TH-BTC",
      day: "2023-03-21",
      kind: "Tổng hợp",
      code: "BTC",
      name: "Ban Tổ chức",
      emails: ["btc@huyen.vn"],
      phone: "",
      opens: "2023-03-22",
      lastDay: "2023-03-22",
      lacks: [
        "- Đăng ký: Xã Lát (điện thoại: 0263 111): Chưa có mô hình nào đăng ký đủ nội dung.",
        "- Đăng ký: Ban Dân vận (điện thoại: chưa ghi số, không có địa chỉ thư, cần gọi): Chưa có mô hình nào đăng ký đủ nội dung.",
      ].join("\n"),
    });
  });

  it("names a hundred and how many more, and cuts a name that is a text", () => {
    const works = Array.from({ length: 130 }, (_, at) =>
      work({ code: String(at), name: `${at} ${"x".repeat(3000)}` }),
    );
    const lines =
      remindersOn(new Set(["2023-03-21"]), works, ORGANISER)
        .get("TN-20230321-TH-BTC")
        ?.lacks.split("\n") ?? [];
    expect([lines.length, lines[100]]).toEqual([101, "- và 30 nơi nữa, xem tab Thư nhắc"]);
    // Sixty characters at most: the number, a blank, these and the sign of the cut.
    expect(lines[0]?.startsWith(`- Đăng ký: 0 ${"x".repeat(57)}… (`)).toBe(true);
  });

  it("has nobody to go to where the owner's address is not known", () => {
    const all = remindersOn(new Set(["2023-03-21"]), [work()], { ...ORGANISER, email: "" });
    expect(all.get("TN-20230321-TH-BTC")?.emails).toEqual([]);
  });

  it("is not written on days without anybody", () => {
    expect(remindersOn(new Set(["2023-03-20"]), [work()], ORGANISER).size).toBe(0);
  });
});

it.each([
  ["TN-20240229-DK-AN", "2024-02-29"],
  // No day of the calendar.
  ["TN-20230229-DK-AN", null],
  ["TN-2023-03-21-AN", null],
  ["rác", null],
  ["", null],
])("[RM6] the name “%s” tells the day %s", (id, day) => {
  expect(dayOfLetter(id)).toBe(day);
});
