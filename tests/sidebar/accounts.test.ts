import { describe, expect, it } from "vitest";
import { answerShape } from "../../scripts/answerShape.ts";
import { AskFailure, createAsk, type ScriptRun } from "../../sidebar/client/ask.ts";
import { otherAccount, pageRefused } from "../../src/domain/people/account.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { AnswerTo } from "../../src/rpc/pairs.ts";
import { createServer, sitDown } from "./support.ts";

const DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** A script of which every call fails with this message. */
function refusing(message: string): ScriptRun {
  const made = (failure: (error: { message: string }) => void): ScriptRun => ({
    withSuccessHandler: () => made(failure),
    withFailureHandler: (handler) => made(handler),
    rpc: () => failure({ message }),
  });
  return made(() => undefined);
}

describe("a page whose calls go out by another account", () => {
  it("[W9] says who opened it and what to do, and is not asked again in vain", async () => {
    const ask = createAsk(
      () => refusing(DENIED),
      answerShape(),
      () => "a@x.vn",
    );
    const failure = await ask({ kind: "queue" }).catch((error: unknown) => error);
    expect(failure).toEqual(new AskFailure(pageRefused("account", "a@x.vn"), false));
    expect(failure).toMatchObject({ retryable: false });
  });

  it("[W9] says it instead of a list that cannot be had", async () => {
    const ask = createAsk(
      () => refusing(DENIED),
      answerShape(),
      () => "a@x.vn",
    );
    const { desk } = await sitDown({ ...createServer(), ask });
    expect(desk().phase).toEqual({ kind: "failed", sentence: pageRefused("account", "a@x.vn") });
  });

  it("[W9] says it where an entry cannot be read, and keeps what is on the screen", async () => {
    const server = createServer();
    const ask = createAsk(
      () => refusing(DENIED),
      answerShape(),
      () => "a@x.vn",
    );
    let denied = false;
    const { run, desk } = await sitDown({
      ...server,
      ask: async (request) => (denied ? ask(request) : server.ask(request)),
    });
    const { works } = desk();
    denied = true;
    await run.retryEntry("MH-1");
    expect([desk().entries["MH-1"], desk().works]).toEqual([
      { kind: "unread", sentences: [pageRefused("account", "a@x.vn")] },
      works,
    ]);
  });

  it("[W9] shows nobody's ballots when the calls run as somebody else", async () => {
    const server = createServer();
    const own = (await sitDown(server)).desk().season?.appraiser.email ?? "";
    expect(own).not.toBe("");
    expect((await sitDown(server, undefined, own)).desk().phase.kind).toBe("ready");
    const { desk } = await sitDown(server, undefined, "nguoi-mo@x.vn");
    expect([desk().phase, desk().season, desk().works]).toEqual([
      { kind: "failed", sentence: otherAccount("nguoi-mo@x.vn", own) },
      null,
      [],
    ]);
  });

  it("[W9] adds it to what the script says to somebody who is no appraiser", async () => {
    const answers: Partial<Record<Request["kind"], Answer>> = {
      queue: { kind: "refused", sentences: ["Không phải thành viên."] },
      whoAmI: { kind: "person", email: "rieng@x.vn", appraiser: null },
    };
    const ask = async <R extends Request>(request: R): Promise<AnswerTo<R["kind"]>> =>
      // Each kind has its own answer above, or is never asked here.
      answers[request.kind] as AnswerTo<R["kind"]>;
    const refusedAs = async (openedBy: string) =>
      (await sitDown({ ...createServer(), ask }, undefined, openedBy)).desk().phase;
    const refused = { kind: "refused", email: "rieng@x.vn" };
    expect(await refusedAs("rieng@x.vn")).toEqual({ ...refused, sentences: ["Không phải thành viên."] });
    expect(await refusedAs("a@x.vn")).toEqual({
      ...refused,
      sentences: ["Không phải thành viên.", otherAccount("a@x.vn", "rieng@x.vn")],
    });
  });
});
