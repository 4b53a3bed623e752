import { settings } from "../../tables/settings.ts";
import { writeJournal } from "../campaign/journal.ts";
import type { StewardWorld } from "../campaign/world.ts";

const LAST_SAID = "lastObstacles";
/** Like nothing that is ever said. */
const UNWRITTEN = "?";

/** A property holds 9 KB; the beginning is enough to tell whether the same is said again. */
const REMEMBERED = 2000;

/** Writes down what keeps the duties from being done, once, and that it is over when it is. */
export function journalObstacles(world: StewardWorld, sentences: readonly string[]): void {
  const said = sentences.join("\n");
  const remembered = said.slice(0, REMEMBERED);
  if (remembered === (world.memory.get(LAST_SAID) ?? "")) return;
  const reason = said === "" ? "Các vướng mắc đã hết, hệ thống chạy bình thường." : said;
  const unwritten = writeJournal(world.book, world.clock.now(), [
    { person: "", tab: settings.title, code: "", column: "", before: "", after: "", reason },
  ]);
  // What could not be written is said as soon as the tab is back.
  world.memory.set(LAST_SAID, unwritten.length === 0 ? remembered : UNWRITTEN);
}
