import { describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { LEADER, ORGANISER } from "../../../rehearsal/season/people.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import { STEWARD } from "../../../src/main/exposed.ts";
import { type CellWritten, declaredWriter, hearWrites } from "../../services/support/writers.ts";

/** A whole year of a small district, with every write heard from the first cell on. */
function playedYear() {
  const names = new Set(STEWARD.map(({ name }) => name));
  let heard: ReturnType<typeof hearWrites> | null = null;
  const arguments_ = ["--units", "5", "--models", "12", "--appraisers", "4", "--seed", "3"];
  const season = playSeason(
    readOptions(arguments_),
    readBundles("dist"),
    () => undefined,
    (host) => {
      const hearing = hearWrites(host, (name) => names.has(name));
      heard = hearing;
      const { createSpreadsheet } = host;
      host.createSpreadsheet = (options) => {
        const file = createSpreadsheet.call(host, options);
        hearing.attach(file);
        return file;
      };
    },
  );
  const written: readonly CellWritten[] = (heard as ReturnType<typeof hearWrites> | null)?.written ?? [];
  return { season, written };
}

describe("[S26] one writer a cell", () => {
  it("all year long nobody writes a cell of another: units, appraisers, organiser, leader and steward", {
    timeout: 180_000,
  }, () => {
    const { season, written } = playedYear();
    const roles = new Map<string, string>([
      [ORGANISER, "organiser"],
      [LEADER, "leader"],
      ...season.plan.units.map(({ email }) => [email, "unit"] as const),
      ...season.plan.appraisers.map(({ email }) => [email, "appraiser"] as const),
    ]);
    const roleOf = (by: string) => (by.startsWith("steward ") ? "steward" : roles.get(by));
    // The owner who runs `install` in the script editor gives Cấu hình and Tiêu chí their first contents, which are the organiser's.
    const ownersOwn = (by: string, declared: string) => by === "steward install" && declared === "organiser";
    const foreign = written.flatMap(({ by, tab, header }) => {
      const declared = declaredWriter({ tab, header });
      return declared === roleOf(by) || ownersOwn(by, declared)
        ? []
        : [`${tab} / ${header}: ${by}, not ${declared}`];
    });
    expect([...new Set(foreign)]).toEqual([]);
    // A run that heard nothing proves nothing: everybody wrote, and most columns were written.
    const seen = new Set(written.map(({ by }) => roleOf(by)));
    expect(seen).toEqual(new Set(["unit", "appraiser", "organiser", "leader", "steward"]));
    expect(new Set(written.map(({ tab, header }) => `${tab} / ${header}`)).size).toBeGreaterThan(120);
  });
});
