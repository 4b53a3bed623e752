import { COST } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { callCost } from "../../../rehearsal/bench/serviceCalls.ts";
import { openScoring } from "../support/campaignHost.ts";
import type { Office } from "../support/hosted.ts";

const APPRAISER = "a@lacduong.example";

interface Queue {
  readonly rows: number;
  readonly ballots: readonly { readonly ballot: string; readonly row: number }[];
}

let office: Office;
beforeAll(() => {
  office = openScoring(20);
});

// The gate answers a queue when it is asked for one.
const queue = () => office.rpc(APPRAISER, { kind: "queue" }) as Queue;

describe("what the sidebar costs at Google", () => {
  it("[I5] its first call reads the snapshot, the head of Chấm điểm, its codes and the own rows, and asks for consent and who is there", () => {
    expect(callCost(office.host, queue)).toEqual({
      runs: 1,
      reads: 4,
      writes: 0,
      flushes: 0,
      services: 2,
      lockMs: 0,
    });
  });

  it("[I5] whose the models are is told from the snapshot, the head of Đăng ký and its columns", () => {
    const all = Array.from({ length: 20 }, (_, index) => `MH-2023-${String(index + 1).padStart(3, "0")}`);
    expect(callCost(office.host, () => office.rpc(APPRAISER, { kind: "models", models: all }))).toEqual({
      runs: 1,
      reads: 3,
      writes: 0,
      flushes: 0,
      // Consent; nobody is asked who is there.
      services: 1,
      lockMs: 0,
    });
  });

  it("[I5] a save reads the snapshot, the head and its row, writes its row and looks at it again; the lock is held meanwhile", () => {
    const {
      ballots: [ballot],
      rows,
    } = queue();
    const changes = [{ field: "point.I.1", was: "", now: "8,5" }];
    const cost = callCost(office.host, () =>
      office.rpc(APPRAISER, { kind: "saveBallot", ...ballot, rows, changes }),
    );
    expect(cost).toEqual({
      runs: 1,
      reads: 4,
      writes: 1,
      flushes: 1,
      // Consent, who is there, the lock's taking and its release.
      services: 4,
      // Who is there, four reads, a write, and a flush of 120 before the lock is released.
      lockMs: COST.other.call + 4 * COST.read.call + COST.write.call + 120,
    });
  });
});
