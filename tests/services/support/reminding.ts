import { type Desk, openCampaignDesk } from "./desk.ts";
import { OWNER } from "./hosted.ts";

/** A campaign of three units without a registration, due on 28/03/2023, whose letters are switched on. */
export function openRemindingDesk(): Desk {
  const desk = openCampaignDesk();
  desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
  return desk;
}

/** A round of the clock at each of these moments. @param moments `2023-03-21T08:00:00`, of the campaign's zone */
export function roundsAt(desk: Desk, ...moments: readonly string[]): void {
  for (const moment of moments) {
    desk.host.skipTo(`${moment}+07:00`);
    desk.tick();
  }
}
