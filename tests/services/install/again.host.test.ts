/** What “again changes nothing” would break by: an installation that is killed, and two of them at the same moment. */
import { beforeAll, expect, it } from "vitest";
import { type Office, OWNER, openOffice } from "../support/hosted.ts";

let office: Office;
/** Of an installation over tabs that are as declared. */
let calls: readonly string[] = [];
beforeAll(() => {
  office = openOffice();
  office.install();
  const names: string[] = [];
  office.host.setFaults({ afterCall: ({ name }) => void names.push(name) });
  office.install();
  office.host.setFaults({});
  calls = names;
});

const behind = (names: RegExp): readonly number[] =>
  calls.flatMap((name, index) => (names.test(name) ? [index + 1] : []));
const TRIGGERS = /\.(?:getProjectTriggers|deleteTrigger|create)$/;

it("[I2] killed behind a call that reads or writes and run again: the whole workbook is equal but for the number of the writing", () => {
  // A batch is known by the moment of its operation and its place in it.
  const content = () => JSON.stringify(office.file.snapshot()).replaceAll(/"\d{13}\.\d+[^"]*"/g, '"number"');
  const before = content();
  expect(before).toContain('"number"');
  const places = behind(/\.(?:create|batchGetByDataFilter|batchUpdate|setProperties)$/);
  expect(places.map((call) => calls[call - 1])).toEqual(
    expect.arrayContaining(["Sheets.Spreadsheets.batchUpdate", "Properties.setProperties"]),
  );
  for (const call of places) {
    const stopped = office.host.stopAt({ of: "install", when: "after", call, kill: true });
    expect(() => office.install()).toThrow("Stopped");
    expect(stopped().state).toBe("done");
    expect(office.install()).toBe("Đã sẵn sàng.");
    expect([call, content() === before]).toEqual([call, true]);
  }
});

it("[I7] run while another one is making its triggers: each trigger stands once", () => {
  const places = behind(TRIGGERS);
  // The list, two that go and two that are made.
  expect(places.length).toBe(5);
  for (const call of places) {
    const second = office.host.interrupt({ of: "install", when: "after", call, act: office.install });
    expect(office.install()).toBe("Đã sẵn sàng.");
    expect(["done", "failed"]).toContain(second().state);
    office.spent();
    office.host.as(OWNER).type(office.file, "Nhật ký", "H9", `x ${call}`);
    expect([call, office.spent().map(({ functionName }) => functionName)]).toEqual([
      call,
      ["onSpreadsheetEdit"],
    ]);
  }
});
