import type { Intent } from "../server/protocol.ts";
import type { Area } from "../workbook/contract.ts";
import type { GridRules } from "./grid/grid.ts";
import { offlineSentence } from "./offline.ts";
import type { Parts } from "./parts.ts";
import { say, sayRefusal, sayUnsent } from "./saying.ts";

/** Characters: what is longer and was refused is given back. */
const SOON_TYPED_AGAIN = 40;

/** What becomes of what the grid tells. */
export function createGridRules(parts: Parts): GridRules {
  return {
    say: (intent) => void sayIntent(parts, intent),
    closed: () => offlineSentence(parts.session),
    refused: (sentence) => say(parts, sentence),
    guarded: (cell) => void sayWhy(parts, cell),
    // As Google's addresses do: a reload opens at the same place; another person in this tab begins where that one works.
    tab: (sheet) => history.replaceState(null, "", `#gid=${encodeURIComponent(sheet)}`),
    unsent: (text) => sayUnsent(parts, text),
    opened: () => {
      document.documentElement.dataset["ready"] ??= String(Math.round(performance.now()));
    },
    selected: (area, words) => {
      parts.surface.speak(words);
      parts.host.tell({ kind: "select", area });
    },
  };
}

/** Only the host knows whose the cell is. Nothing is said where it has been opened meanwhile: typing again helps. */
async function sayWhy(parts: Parts, area: Area): Promise<void> {
  const { refused, result } = await parts.host.ask({ kind: "why", area });
  const sentence = refused ?? result;
  if (typeof sentence === "string") say(parts, sentence);
}

async function sayIntent(parts: Parts, intent: Intent): Promise<void> {
  const answer = await parts.host.ask({ kind: "intent", base: parts.session.seen, intent });
  sayRefusal(parts, answer);
  if (answer.refused !== null && intent.kind === "type" && intent.text.length > SOON_TYPED_AGAIN)
    sayUnsent(parts, intent.text);
}
