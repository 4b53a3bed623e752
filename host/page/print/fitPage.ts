import { fitOnOne } from "../../paper/pages.ts";

/** Words break a little otherwise in smaller letters. */
const SURELY = 0.98;

/** Makes the one table of an upright tab so much smaller that it ends with its page, unless nobody could read it then. */
export function fitPage(paper: HTMLElement): void {
  // What stands behind the table is not counted here.
  if (paper.querySelector(".pictures:not(.beside)") !== null) return;
  // Seen by nobody, but laid out while it is measured.
  paper.classList.add("measured");
  const height = paper.querySelector("table")?.getBoundingClientRect().height ?? 0;
  paper.classList.remove("measured");
  const fit = fitOnOne(height);
  if (fit < 1) paper.style.setProperty("--fit", `${fit * SURELY}`);
}
