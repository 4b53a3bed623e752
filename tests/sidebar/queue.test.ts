import { describe, expect, it } from "vitest";
import { found, nextToDo, progressOf, timeLeft } from "../../sidebar/scoring/state/queueView.ts";
import { view } from "./support.ts";

const VIEWS = [
  view({ ballot: "P1", model: "MH-1", title: "Tổ tự quản bảo vệ rừng", state: "submitted" }),
  view({ ballot: "P2", model: "MH-2", title: "Đường hoa nông thôn", state: "notStarted" }),
  view({ ballot: "P3", model: "MH-3", title: "Chợ phiên không tiền mặt", state: "draft" }),
  view({ ballot: "P4", model: "MH-4", title: "Sổ tay đảng viên", state: "reopened" }),
  view({ ballot: "P5", model: "MH-5", title: "Rừng và người", state: "recused" }),
];
const ids = (views: readonly { ballot: string }[]) => views.map(({ ballot }) => ballot);

describe("[D10] the queue", () => {
  it("is filtered by what is to be done", () => {
    expect(ids(found(VIEWS, "all", ""))).toEqual(["P1", "P2", "P3", "P4", "P5"]);
    expect(ids(found(VIEWS, "todo", ""))).toEqual(["P2", "P3", "P4"]);
    expect(ids(found(VIEWS, "draft", ""))).toEqual(["P3", "P4"]);
    expect(ids(found(VIEWS, "submitted", ""))).toEqual(["P1"]);
    expect(ids(found(VIEWS, "recused", ""))).toEqual(["P5"]);
  });

  it("is searched by words in any order, without marks, by title and code", () => {
    expect(ids(found(VIEWS, "all", "rung TU"))).toEqual(["P1"]);
    expect(ids(found(VIEWS, "all", "duong hoa"))).toEqual(["P2"]);
    expect(ids(found(VIEWS, "all", "mh-4"))).toEqual(["P4"]);
    expect(ids(found(VIEWS, "todo", "rừng"))).toEqual([]);
  });

  it("[D30] is searched by unit and holder, too", () => {
    const whose = VIEWS.map((each) => ({
      ...each,
      ...(each.ballot === "P2" ? { unit: "Đảng ủy xã Lát", subject: "Cá nhân", holder: "Bí thư" } : {}),
    }));
    expect(ids(found(whose, "all", "xa lat"))).toEqual(["P2"]);
    expect(ids(found(whose, "all", "bi thu hoa"))).toEqual(["P2"]);
  });

  it("counts what is submitted of what is to be scored: not the recused", () => {
    expect(progressOf(VIEWS)).toEqual({ done: 1, all: 4 });
    expect(progressOf([])).toEqual({ done: 0, all: 0 });
  });

  it("goes on to the next open ballot, from the top again, and ends", () => {
    expect(nextToDo(VIEWS, "P3")?.ballot).toBe("P4");
    expect(nextToDo(VIEWS, "P5")?.ballot).toBe("P2");
    expect(nextToDo(VIEWS, "P2")?.ballot).toBe("P3");
    expect(nextToDo(VIEWS.slice(0, 2), "P2")).toBe(null);
  });

  it("says the days left on Vietnamese clocks", () => {
    const closesAt = Date.parse("2023-12-01T00:00:00+07:00");
    const at = (text: string) => timeLeft(Date.parse(text), closesAt);
    expect(at("2023-11-28T23:59:00+07:00")).toBe("Còn 2 ngày, đến hết 30/11/2023");
    expect(at("2023-11-30T00:00:00+07:00")).toBe("Hôm nay là ngày cuối");
    expect(at("2023-12-01T00:00:00+07:00")).toBe("Đã hết hạn ngày 30/11/2023");
  });
});
