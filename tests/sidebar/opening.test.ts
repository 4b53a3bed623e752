import { expect, it } from "vitest";
import { createServer, RUBRIC, sitDown } from "./support.ts";

it("[I5] one call is enough to show the queue, and the criteria of a ballot chosen in it", async () => {
  const server = createServer();
  const page = await sitDown(server);
  expect(server.heard).toEqual([{ kind: "queue" }]);
  expect([page.desk().season?.rubric, page.work().view.points]).toEqual([
    RUBRIC,
    { "A.1": null, "A.2": null, "B.1": null },
  ]);
});
