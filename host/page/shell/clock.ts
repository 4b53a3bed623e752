import type { ClockSeen } from "../../server/protocol.ts";
import {
  closingText,
  dateText,
  isoDay,
  momentText,
  morningOf,
  nextMorning,
  timeText,
  ZONE_NOTE,
} from "./dates.ts";
import { button, make } from "./dom.ts";

export interface ClockPanel {
  readonly element: HTMLElement;
  /** The words on the button that does waiting orders; "#" stands for their number. */
  call(doOrders: string): void;
  show(clock: ClockSeen): void;
  /** While the clock moves (triggers run on the way), nobody moves it again. */
  busy(moving: boolean): void;
  /** Without the host its time does not go on. */
  stop(): void;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WAIT = 5 * MINUTE;
const FORWARD = "Đồng hồ chỉ đi tới, không lùi. Những việc hẹn giờ trên đường đi sẽ chạy.";
const FLOWING = `Đồng hồ tự chạy theo giờ thật. ${FORWARD}`;

/** The host's clock: it only goes forward, by itself where real time moves it. */
export function createClock(advance: (to: number) => void): ClockPanel {
  let clock: ClockSeen = { now: 0, runs: false, orders: null, next: null };
  let doOrders = "";
  let heard = 0;
  let ticking = 0;
  /** The host says its instant once; from then on this page counts. */
  const now = (): number => clock.now + (clock.runs ? Math.floor(performance.now() - heard) : 0);

  const face = make("summary", { title: ZONE_NOTE });
  /** Beside the clock, in sight without opening it: people who have given an order look for what becomes of it. */
  const hurry = button("", "plain hurry", () => go(clock.orders?.doneAt ?? 0));
  const wait = button("Tới 5 phút sau", "plain", () => go(now() + WAIT));
  const tomorrow = button("Sang ngày mai", "plain", () => go(nextMorning(now())));
  const deadline = button("", "plain", () => clock.next !== null && go(clock.next.at));
  const day = make("input", { type: "date", id: "clock-day" });
  const choose = button("", "plain", () => {
    const to = morningOf(day.value);
    if (to !== null && to > now()) go(to);
  });
  const note = make("p", { class: "note" });
  const panel = make(
    "div",
    { class: "clock-panel" },
    wait,
    tomorrow,
    deadline,
    make("div", { class: "pair" }, make("label", { text: "Chọn ngày" }, day), choose),
    note,
  );
  const details = make("details", { class: "clock" }, face, panel);
  const element = make("div", { class: "clock-line" }, hurry, details);
  // The browser writes the field in its own language; the button says the day as everybody here reads it.
  const nameDay = (): void => {
    const to = morningOf(day.value);
    choose.hidden = to === null;
    if (to !== null) choose.textContent = `Tới ${dateText(to)}`;
  };
  day.addEventListener("input", nameDay);
  const go = (to: number): void => {
    details.open = false;
    advance(to);
  };
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
  details.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    face.focus();
  });
  const tick = (): void => {
    face.textContent = `Hôm nay: ${momentText(now())}`;
    day.min = isoDay(now() + DAY);
    // A day that somebody is just choosing stays.
    if (day.value < day.min) day.value = day.min;
    nameDay();
    if (clock.runs) ticking = window.setTimeout(tick, MINUTE - (now() % MINUTE));
  };
  const showOrders = ({ orders }: ClockSeen): void => {
    hurry.hidden = orders === null;
    if (orders === null) return;
    hurry.textContent = doOrders.replace("#", String(orders.waiting));
    hurry.title = `Hệ thống sẽ làm lúc ${timeText(orders.doneAt)}. Bấm để đưa đồng hồ tới lúc đó.`;
  };
  const stop = (): void => {
    window.clearTimeout(ticking);
    clock = { ...clock, now: now(), runs: false };
  };
  const show = (told: ClockSeen): void => {
    stop();
    clock = told;
    heard = performance.now();
    deadline.hidden = clock.next === null;
    if (clock.next !== null) {
      deadline.textContent = `Tới hạn tiếp theo: ${clock.next.name} (${closingText(clock.next.at)})`;
    }
    note.textContent = clock.runs ? FLOWING : FORWARD;
    showOrders(clock);
    tick();
  };
  const busy = (moving: boolean): void => {
    for (const control of [hurry, wait, tomorrow, deadline, choose]) control.disabled = moving;
    details.classList.toggle("busy", moving);
  };
  const call = (words: string): void => {
    doOrders = words;
  };
  return { element, call, show, busy, stop };
}
