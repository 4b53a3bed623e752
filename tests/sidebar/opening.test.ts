import { expect, it } from "vitest";
import { listedBallots } from "../../sidebar/scoring/state/models.ts";
import { createServer, RUBRIC, sitDown, view } from "./support.ts";

it("[I5] one call is enough to show the queue, and the criteria of a ballot chosen in it", async () => {
  const server = createServer();
  server.models = {};
  const page = await sitDown(server);
  expect(server.heard[0]).toEqual({ kind: "queue" });
  expect([page.desk().season?.rubric, page.work().view.points]).toEqual([
    RUBRIC,
    { "A.1": null, "A.2": null, "B.1": null },
  ]);
  // Whose the models are is asked then, once.
  await page.run.load();
  expect(server.heard.map(({ kind }) => kind)).toEqual(["queue", "models", "queue"]);
});

it("[D30] the list knows whose a model is once that was answered, and stands without it", async () => {
  const server = createServer();
  const without = await sitDown(server);
  await without.pass(0);
  expect(listedBallots(without.desk()).map(({ title, unit }) => [title, unit])).toEqual([["Tổ tự quản", ""]]);
  server.models = { "MH-1": { unit: "Phòng Nội vụ", subject: "Cá nhân", holder: "Trưởng phòng" } };
  const page = await sitDown(server);
  await page.pass(0);
  expect(listedBallots(page.desk()).map(({ unit, subject, holder }) => [unit, subject, holder])).toEqual([
    ["Phòng Nội vụ", "Cá nhân", "Trưởng phòng"],
  ]);
});

it("[D30] a ballot whose model somebody cleared keeps nobody from learning whose the others are", async () => {
  const server = createServer(view({ model: "" }));
  server.models = {};
  const page = await sitDown(server);
  await page.pass(0);
  // The gate refuses a blank id, and with it all the others of that request.
  expect(server.heard.map(({ kind }) => kind)).toEqual(["queue"]);
});

it("[D34] a ballot that is opened has the keyboard where its next points go", async () => {
  const focus = async (changes: Parameters<typeof view>[0]) => {
    const page = await sitDown(createServer(view(changes)));
    page.run.open("P1");
    return page.desk().focus?.id;
  };
  expect(await focus({})).toBe("field-point.A.1");
  expect(await focus({ points: { "A.1": 600, "A.2": null, "B.1": 9000 } })).toBe("field-point.A.2");
  // 6,5 of 6 is more than there are.
  expect(await focus({ points: { "A.1": 650, "A.2": null, "B.1": null } })).toBe("field-point.A.1");
  // A.2 asks for a comment from 90 % on: 4 of 4.
  expect(await focus({ points: { "A.1": 600, "A.2": 400, "B.1": 9000 } })).toBe("field-comment");
  expect(await focus({ points: { "A.1": 600, "A.2": 300, "B.1": 9000 } })).toBe("heading");
  expect(await focus({ state: "submitted" })).toBe("heading");
});

it("[D31] the wide page is asked for with its ballot; meanwhile the sidebar waits, and reads again when it goes on", async () => {
  const server = createServer();
  const page = await sitDown(server);
  page.run.open("P1");
  await page.run.openWide("P1");
  expect(server.heard.filter(({ kind }) => kind === "openWide")).toEqual([
    { kind: "openWide", ballot: "P1" },
  ]);
  expect([page.desk().elsewhere, page.desk().screen]).toEqual([true, { kind: "list" }]);
  server.set({ points: { "A.1": 400, "A.2": null, "B.1": null }, state: "draft" });
  await page.run.comeBack();
  expect([page.desk().elsewhere, page.work().view.points["A.1"]]).toEqual([false, 400]);
  server.line = "lost";
  await page.run.openWide("");
  expect([page.desk().elsewhere, page.desk().said.length]).toEqual([false, 1]);
});
