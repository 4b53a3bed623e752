import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bundles } from "../../rehearsal/season/season.ts";
import { launch } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { LEADER, ORGANISER, ranked, TEAM } from "./support/journeyCampaign.ts";
import { moveClock, type Person, personAt, sidebarBy } from "./support/person.ts";

const [FIRST] = TEAM;
const BALLOT = "P1-MH-2023-001-TV01";
const WORDS = "Nhân rộng toàn huyện";
/** Twelve ballots of four models; by their ids backwards the first model's stand last. */
const BACKWARDS = [4, 3, 2, 1].flatMap((model) =>
  [3, 2, 1].map((member) => `P1-MH-2023-00${model}-TV0${member}`),
);

let browser: Browser;

/** All ballots are in but one, which was given back. */
function givenBack(bundles: Bundles) {
  const running = ranked(bundles);
  const order = { command: "Mở lại phiếu", target: BALLOT, value: "", reason: "Chấm nhầm" };
  running.rpc(ORGANISER, { kind: "command", ...order });
  running.tick();
  return running;
}

interface Together {
  readonly host: RunningHost;
  readonly appraiser: Person;
  readonly organiser: Person;
  readonly leader: Person;
  /** Opened before the others began, with the ballot looked through and not yet sent. */
  readonly sidebar: FrameLocator;
}

async function together(): Promise<Together> {
  const host = await startHost({ begin: givenBack });
  const [appraiser, organiser, leader] = await Promise.all([
    personAt(browser, host.as(FIRST), "Chấm điểm"),
    personAt(browser, host.as(ORGANISER), "Chấm điểm"),
    personAt(browser, host.as(LEADER), "Xếp hạng"),
  ]);
  const sidebar = await sidebarBy(appraiser.page, "Chấm điểm…");
  await sidebar.locator(".ballot").first().focus();
  await appraiser.page.keyboard.press("Enter");
  await sidebar.getByText("Báo cáo kết quả").waitFor();
  const points = sidebar.locator("input.points").first();
  await points.fill("12");
  await points.press("Enter");
  await sidebar.getByRole("button", { name: "Xem lại, nộp", exact: true }).click();
  await sidebar.getByRole("heading", { name: "Xem lại trước khi nộp" }).waitFor();
  return { host, appraiser, organiser, leader, sidebar };
}

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

/** @returns what the sidebar answered */
async function submit({ sidebar }: Together): Promise<string> {
  await sidebar.getByRole("button", { name: "Nộp phiếu", exact: true }).click();
  const answer = sidebar.getByText(/Đã nộp phiếu lúc|Chưa ghi được vào bảng tính/).first();
  await answer.waitFor();
  return answer.innerText();
}

/** All ballots by their ids, from the last to the first. */
async function sort({ organiser: { page, grid } }: Together): Promise<void> {
  await grid.goTo("A2");
  await page.getByRole("button", { name: "Sắp xếp Z → A theo cột đang chọn" }).click();
  expect(await grid.readUntil("A2:A13", BACKWARDS.join("\n"))).toBe(BACKWARDS.join("\n"));
}

/** Each one's work stands where it belongs, and the ballot counts. */
async function expectAllInPlace({ appraiser, organiser, leader }: Together): Promise<void> {
  // The ballot that was given back is the last row now: points, decision and state beside its own id. Others kept theirs.
  expect(await organiser.grid.readUntil("A2:A13", BACKWARDS.join("\n"))).toBe(BACKWARDS.join("\n"));
  expect(await organiser.grid.readUntil("E13", "Đã nộp")).toBe("Đã nộp");
  expect(await organiser.grid.read("G13")).toBe("12,0");
  // Row 10 is the second model's last, the better one; 11 and 12 are the first model's other two.
  expect(await organiser.grid.read("G10:G12")).toBe("12,0\n11,0\n11,0");
  expect(await organiser.grid.read("E2:E12")).toBe(Array.from({ length: 11 }, () => "Đã nộp").join("\n"));
  // 80, 79 and 79 points: all three count again; the leader's words stand beside the model.
  expect(await leader.grid.readUntil("C4", "79,33")).toBe("79,33");
  const lines = (await leader.grid.read("B2:I7")).split("\n").map((line) => line.split("\t"));
  const line = lines.find(([name]) => name?.startsWith("MH-2023-001 ")) ?? [];
  // Were one of the three still out, the remark would say so.
  expect([line[1], line[4], line.at(-1)]).toEqual(["79,33", "Dưới mức để trình (80).", WORDS]);
  expect(lines.filter((each) => each.at(-1) === WORDS).length).toBe(1);
  expect([...appraiser.errors, ...organiser.errors, ...leader.errors]).toEqual([]);
}

describe("[J26] a stale sidebar, a sorting organiser and a typing leader in the same second", () => {
  test("the sort first: the row is still kept for somebody else, so the ballot waits in the sidebar and is sent again", async () => {
    const all = await together();
    expect(await all.leader.grid.read("B4")).toBe("MH-2023-001 · Mô hình số 1");
    await sort(all);
    const [answer] = await Promise.all([submit(all), all.leader.grid.type("I4", WORDS)]);
    expect(answer).toContain("Chưa ghi được vào bảng tính");
    // The clock goes on to the next morning: the round keeps the rows for those whose ballots stand in them.
    await moveClock(all.organiser.page, "2023-11-18");
    // The sidebar may have tried again by itself meanwhile; whoever looks at it does the same then.
    const again = all.sidebar.getByRole("button", { name: "Gửi lại", exact: true });
    const saved = all.sidebar.locator(".save-line", { hasText: "Đã lưu" });
    await again.or(saved).first().waitFor();
    if (await again.isVisible()) await again.click();
    await saved.waitFor();
    expect(await submit(all)).toContain("Đã nộp phiếu lúc");
    await moveClock(all.organiser.page, "2023-11-19");
    await expectAllInPlace(all);
    await all.host.stop();
  });

  test("the sidebar first: what it sent goes with its row", async () => {
    const all = await together();
    expect(await all.leader.grid.read("B4")).toBe("MH-2023-001 · Mô hình số 1");
    const [answer] = await Promise.all([
      submit(all).then(async (said) => {
        await sort(all);
        return said;
      }),
      all.leader.grid.type("I4", WORDS),
    ]);
    expect(answer).toContain("Đã nộp phiếu lúc");
    await moveClock(all.organiser.page, "2023-11-18");
    await expectAllInPlace(all);
    await all.host.stop();
  });
});
