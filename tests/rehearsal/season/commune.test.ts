/** The season by the second profile: a commune's Party committee, which has no district above it. */
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { ballotsIn } from "../../../rehearsal/season/output/ballots.ts";
import { rankingIn } from "../../../rehearsal/season/output/ranking.ts";
import { look } from "../../../rehearsal/season/screen.ts";
import { recomputed } from "./recompute.ts";
import { entrantsOf, played, RULES } from "./support.ts";

const PROFILE = ["--profile", "dang-uy-xa-phuong"];

describe("[S35] the season of a commune", () => {
  it("is ranked in the commune's own groups, as another computation does, and nothing fails", () => {
    const { season, printed } = played(...PROFILE, "--units", "13", "--models", "13", "--appraisers", "3");
    expect(season.host.failures).toEqual([]);
    expect(
      printed.filter((line) => line.includes("Áp dụng hồ sơ “Đảng ủy xã, phường”: 14 đơn vị")),
    ).toHaveLength(1);
    // One more unit appraises its own: its result is refused when it was changed, asked about where titles are alike, then taken.
    const said = (part: string) => printed.filter((line) => line.includes(part));
    expect(said("Bản bị sửa trên đường: Nội dung gửi: nội dung không khớp với mã kiểm tra")).toHaveLength(1);
    expect(said("Trùng tên với mô hình ở đây: 4, chưa nhận.")).toHaveLength(1);
    expect(said("Tổng quan: Cấp cơ sở tự chấm: đã nhận kết quả của 1/1 đơn vị")).toHaveLength(1);
    const received = look(season.file, "Kết quả cơ sở").lines;
    expect(received.map((line) => line.text("Mã đơn vị"))).toEqual(Array(4).fill("DB-TT"));
    const ranking = rankingIn(season.file);
    const own = recomputed(ballotsIn(season.file), entrantsOf(season), RULES);
    const byName = [...ranking].sort((a, b) => Number(a.group > b.group) - Number(a.group < b.group));
    expect(byName).toEqual(own);
    const units = new Set(ranking.map(({ group }) => group.replace(/^(?:Tập thể|Cá nhân) – /, "")));
    expect([...units].sort()).toEqual([
      "Cơ quan tham mưu, giúp việc Đảng ủy",
      "MTTQ và các đoàn thể",
      "Thường trực HĐND",
      "UBND xã, phường",
    ]);
  });

  it("is asked for by the profile's key", () => {
    expect(readOptions(PROFILE)).toMatchObject({ units: 20, letter: false });
    expect(() => readOptions(["--profile", "khac"])).toThrow("--profile khac: không có hồ sơ này.");
  });
});
