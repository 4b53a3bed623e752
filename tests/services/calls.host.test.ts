import { describe, expect, it } from "vitest";
import { openScoring } from "./support/campaignHost.ts";
import { OWNER } from "./support/hosted.ts";

const SMALL = 20;
const LARGE = 2000;

/** Service calls of one function's run. */
function calls(models: number): Readonly<Record<string, unknown>> {
  const office = openScoring(models);
  const measured: Record<string, unknown> = {};
  const measure = (name: string, action: () => unknown) => {
    // A round in the same millisecond as the one before has no new moment to remember, and one call less.
    office.host.skipTo(new Date(office.host.now() + 60_000).toISOString());
    office.spent();
    action();
    measured[name] = office.spent().map(({ functionName, counts }) => ({ functionName, ...counts }));
  };
  const queue = office.rpc("a@lacduong.example", { kind: "queue" }) as {
    ballots: { ballot: string; row: number }[];
  };
  const last = queue.ballots.at(-1);
  measure("save", () =>
    office.rpc("a@lacduong.example", {
      kind: "saveBallot",
      ...last,
      changes: [{ field: "point.I.1", was: "", now: "8,5" }],
    }),
  );
  measure("order a ranking", () =>
    office.rpc(OWNER, { kind: "command", command: "Lập bảng xếp hạng", target: "", value: "", reason: "" }),
  );
  measure("tick with a ranking", () => office.tick());
  measure("tick", () => office.tick());
  measure("install", () => office.install());
  expect(queue.ballots.length).toBe(models);
  return measured;
}

describe("service calls", () => {
  it("[I4] of saving, ranking, tick and install are the same for 20 and for 2,000 models", {
    timeout: 300_000,
  }, () => {
    const small = calls(SMALL);
    expect(calls(LARGE)).toEqual(small);
    for (const [name, runs] of Object.entries(small)) console.log(name, JSON.stringify(runs));
  });
});
