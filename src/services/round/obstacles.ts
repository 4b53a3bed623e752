import { journal } from "../../tables/journal.ts";
import { settings } from "../../tables/settings.ts";
import { remark, writeJournal } from "../campaign/journal.ts";
import type { StewardWorld } from "../campaign/world.ts";

const LAST_SAID = "lastObstacles";
/** Remembered while Nhật ký could not be written: equal to no text, so that the next round tries again. */
const UNWRITTEN = "?";

/** Characters that are remembered: a property holds 9 KB, and the beginning is enough to tell whether the text is the same again. */
const REMEMBERED = 2000;

/** Writes into Nhật ký what keeps the duties from being done, once as long as it is the same, and once that it is over. */
export function journalObstacles(world: StewardWorld, sentences: readonly string[]): void {
  const said = sentences.join("\n");
  const remembered = said.slice(0, REMEMBERED);
  if (remembered === (world.memory.get(LAST_SAID) ?? "")) return;
  const reason = said === "" ? "Các vướng mắc đã hết, hệ thống chạy bình thường." : said;
  const unwritten = writeJournal(world.book, world.clock.now(), [remark(reason, settings.title)]);
  world.memory.set(LAST_SAID, unwritten.length === 0 ? remembered : UNWRITTEN, journal.key);
}
