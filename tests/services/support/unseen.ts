import { type Desk, TEAM } from "./desk.ts";

/** An edit that no trigger sees: two edits wait at most, and when hands are quick the oldest is lost (guides/triggers/events). */
export function unseen(desk: Desk, edit: () => void): void {
  desk.host.holdEvents();
  edit();
  for (const text of ["a", "b"]) desk.type(TEAM[1], "Chấm điểm", "P1-MH-2023-001-B", "Đề xuất", text);
  desk.host.releaseEvents();
}
