import type { ClockSeen } from "../../server/protocol.ts";
import { dateText, isoDay, momentText, morningOf, nextMorning, ZONE_NOTE } from "./dates.ts";
import { button, make } from "./dom.ts";

export interface ClockPanel {
  readonly element: HTMLElement;
  show(clock: ClockSeen): void;
  /** While the clock moves (triggers run on the way), nobody moves it again. */
  busy(moving: boolean): void;
}

/** The campaign's clock, which only goes forward. */
export function createClock(advance: (to: number) => void): ClockPanel {
  let clock: ClockSeen = { now: 0, next: null };
  const face = make("summary", { title: ZONE_NOTE });
  const tomorrow = button("Sang ngày mai", "plain", () => go(nextMorning(clock.now)));
  const deadline = button("", "plain", () => clock.next !== null && go(clock.next.at));
  const day = make("input", { type: "date", id: "clock-day" });
  const choose = button("", "plain", () => {
    const to = morningOf(day.value);
    if (to !== null && to > clock.now) go(to);
  });
  const note = make("p", {
    class: "note",
    text: "Đồng hồ chỉ đi tới. Những việc hẹn giờ trên đường đi sẽ chạy.",
  });
  const panel = make(
    "div",
    { class: "clock-panel" },
    tomorrow,
    deadline,
    make("div", { class: "pair" }, make("label", { text: "Chọn ngày" }, day), choose),
    note,
  );
  const element = make("details", { class: "clock" }, face, panel);
  // The browser writes the field in its own language; the button says the day as everybody here reads it.
  const nameDay = (): void => {
    const to = morningOf(day.value);
    choose.hidden = to === null;
    if (to !== null) choose.textContent = `Tới ${dateText(to)}`;
  };
  day.addEventListener("input", nameDay);
  const go = (to: number): void => {
    element.open = false;
    advance(to);
  };
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !element.contains(target)) element.open = false;
  });
  element.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    element.open = false;
    face.focus();
  });
  const show = (now: ClockSeen): void => {
    clock = now;
    face.textContent = `Hôm nay: ${momentText(clock.now)}`;
    deadline.hidden = clock.next === null;
    if (clock.next !== null) {
      deadline.textContent = `Tới hạn tiếp theo: ${clock.next.name} (${momentText(clock.next.at)})`;
    }
    day.min = isoDay(clock.now + 86_400_000);
    day.value = day.min;
    nameDay();
  };
  const busy = (moving: boolean): void => {
    for (const control of [tomorrow, deadline, choose]) control.disabled = moving;
    element.classList.toggle("busy", moving);
  };
  return { element, show, busy };
}
