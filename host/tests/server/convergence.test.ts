/** Pages that carry out what the host tells them see what the host sees, whatever people do, in whatever order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookForPage } from "../../server/live/welcome.ts";
import { step } from "./intents.ts";
import { PageCopy, seen } from "./pageCopy.ts";
import { newFolder, OWNER, openRoom, TestPage, UNIT } from "./smallCampaign.ts";

describe("pages converge", () => {
  it("after any sequence of intents of two people, also late ones", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const { campaign, room } = openRoom(newFolder());
        const pages = new Map([OWNER, UNIT].map((user) => [user, new TestPage(room, user)]));
        const first = pages.get(OWNER);
        if (!first) throw new Error("No page");
        const copy = new PageCopy(first.last("welcome").workbook);
        for (const { user, lag, intent: wanted } of steps) {
          const page = pages.get(user);
          page?.want(wanted, Math.max(first.last("welcome").rev, page.rev - lag));
        }
        for (const { mutations } of first.all("changed")) copy.carryOut(mutations);
        expect(first.all("done").filter(({ refused }) => refused?.startsWith("Không làm được"))).toEqual([]);
        expect(copy.seen()).toEqual(seen(workbookForPage(campaign.file.workbook)));
        copy.dispose();
        room.close();
        campaign.host.dispose();
      }),
      { numRuns: 120, seed: 848 },
    );
  });
});
