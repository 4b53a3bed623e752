/** The page Kết quả cấp cơ sở: what it asks, shows and saves. */
import { describe, expect, it } from "vitest";
import { createBaseLevelRun, NOTHING_SEEN, type Seen } from "../../sidebar/baseLevel/state/baseLevelRun.ts";
import { AskFailure } from "../../sidebar/client/ask.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { AnswerTo } from "../../src/rpc/pairs.ts";

const unit = (code: string, at: number | null, models = 0) => ({ code, name: `Đơn vị ${code}`, models, at });
const NOT_TICKED = { replace: false, doubles: false };
const SENT = { kind: "baseResult", unit: "DB1", year: 2026, models: 2, text: "KẾT QUẢ\n" } as const;

/** A page whose questions are answered by these, one after the other; `Error`: no answer comes. */
function opened(...answers: readonly (Answer | Error)[]) {
  const asked: Request[] = [];
  const saved: [string, Blob][] = [];
  let seen: Seen = NOTHING_SEEN;
  const left = [...answers];
  const ask = <R extends Request>(request: R): Promise<AnswerTo<R["kind"]>> => {
    asked.push(request);
    const next = left.shift();
    // Each test gives the kind that its question is answered by.
    return next instanceof Error || next === undefined
      ? Promise.reject(next)
      : Promise.resolve(next as AnswerTo<R["kind"]>);
  };
  const save = (name: string, content: Blob) => void saved.push([name, content]);
  const run = createBaseLevelRun({ ask, save }, (now) => {
    seen = now;
  });
  return { run, asked, saved, seen: () => seen };
}

describe("[BL7] the page", () => {
  it("shows whose result came, says what was written, and lets nobody click twice meanwhile", async () => {
    // Its former result came in the same minute.
    const before = { kind: "baseUnits", received: "", units: [unit("A", 1, 3), unit("B", 2, 4)] } as const;
    const after = { kind: "baseUnits", received: "B", units: [unit("A", 1, 3), unit("B", 2, 5)] } as const;
    const { run, asked, seen } = opened(
      { ...before, units: [...before.units] },
      { ...after, units: [...after.units] },
    );
    expect(seen()).toMatchObject({ busy: true, units: null });
    await run.load();
    expect(seen()).toMatchObject({ busy: false, units: before.units, received: "" });
    const writing = run.receive("text", { replace: true, doubles: false });
    expect(seen().busy).toBe(true);
    await writing;
    expect(asked[1]).toEqual({ kind: "receiveBaseResult", text: "text", replace: true, doubles: false });
    expect(seen()).toMatchObject({
      ...{ busy: false, units: after.units, refused: [] },
      received: "Đã ghi 5 mô hình của Đơn vị B vào tab Kết quả cơ sở.",
    });
  });

  it("keeps what is in view where something is refused, or no answer comes", async () => {
    const { run, asked, seen } = opened(
      { kind: "baseUnits", received: "", units: [unit("A", null)] },
      { kind: "refused", sentences: ["sai"] },
      new AskFailure("không nối được", true),
    );
    await run.load();
    await run.receive("text", NOT_TICKED);
    expect(seen()).toMatchObject({ busy: false, units: [unit("A", null)], refused: ["sai"], received: "" });
    await run.receive("x".repeat(400_001), NOT_TICKED);
    expect(asked).toHaveLength(2);
    expect(seen().refused[0]).toMatch(/^Nội dung dài quá/);
    await run.receive("text", NOT_TICKED);
    expect(seen().busy).toBe(false);
    expect(seen().refused).toHaveLength(1);
  });

  it("saves what is sent under the unit's code and the year, in UTF-8 with its mark", async () => {
    const { run, saved, seen } = opened(SENT, { kind: "refused", sentences: ["chưa có"] });
    run.download();
    expect(saved).toEqual([]);
    await run.make();
    expect(seen()).toMatchObject({ sent: SENT, notSent: [] });
    run.download();
    const [[name, content] = ["", new Blob([])]] = saved;
    expect([name, await content.text()]).toEqual(["ket-qua-co-so-DB1-2026.txt", "KẾT QUẢ\n"]);
    expect([...new Uint8Array(await content.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    await run.make();
    expect(seen()).toMatchObject({ sent: null, notSent: ["chưa có"] });
  });
});
