/** The page Kết quả cấp cơ sở: what is awaited here, what came of it, and what goes to the level above. */

import type { BaseResultView, BaseUnitsView } from "../../../src/rpc/baseLevelAnswers.ts";
import { LONGEST_LIST } from "../../../src/rpc/bounds.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import { answered } from "../../client/answered.ts";
import type { Ask } from "../../client/ask.ts";

const TOO_LONG =
  "Nội dung dài quá, không phải kết quả của một đơn vị. Hãy mở tệp mà đơn vị gửi, chép đúng phần kết quả rồi dán vào.";

export interface BaseLevelWorld {
  readonly ask: Ask;
  save(name: string, content: Blob): void;
}

export interface Seen {
  readonly busy: boolean;
  /** null until they are known. */
  readonly units: BaseUnitsView["units"] | null;
  /** Why nothing could be received, or read. */
  readonly refused: readonly string[];
  /** What was received last, in words. */
  readonly received: string;
  readonly sent: BaseResultView | null;
  /** Why there is nothing to send. */
  readonly notSent: readonly string[];
}

export const NOTHING_SEEN: Seen = {
  ...{ busy: true, units: null, refused: [], received: "", sent: null, notSent: [] },
};

/** What the organiser wants, whatever stands there already. */
export type Ticked = Pick<RequestOf<"receiveBaseResult">, "replace" | "doubles">;

export interface BaseLevelRun {
  load(): Promise<void>;
  receive(text: string, ticked: Ticked): Promise<void>;
  make(): Promise<void>;
  /** Saves what was made as a file. */
  download(): void;
}

export function createBaseLevelRun({ ask, save }: BaseLevelWorld, show: (seen: Seen) => void): BaseLevelRun {
  let seen = NOTHING_SEEN;
  const become = (next: Partial<Seen>): void => {
    seen = { ...seen, ...next };
    show(seen);
  };
  return {
    load: async () => {
      become({ busy: true, refused: [] });
      const answer = await answered(() => ask({ kind: "baseUnits" }));
      become(
        answer.kind === "refused"
          ? { busy: false, refused: answer.sentences }
          : { busy: false, units: answer.units },
      );
    },
    receive: async (text, ticked) => {
      if (text.length > LONGEST_LIST) return become({ refused: [TOO_LONG], received: "" });
      become({ busy: true, refused: [], received: "" });
      const answer = await answered(() => ask({ kind: "receiveBaseResult", text, ...ticked }));
      if (answer.kind === "refused") return become({ busy: false, refused: answer.sentences });
      become({ busy: false, units: answer.units, received: cameIn(answer) });
    },
    make: async () => {
      become({ busy: true, notSent: [], sent: null });
      const answer = await answered(() => ask({ kind: "baseResult" }));
      become(
        answer.kind === "refused"
          ? { busy: false, notSent: answer.sentences }
          : { busy: false, sent: answer },
      );
    },
    download: () => {
      if (seen.sent === null) return;
      const { unit, year, text } = seen.sent;
      // With the mark that tells other programs it is UTF-8.
      save(`ket-qua-co-so-${unit}-${year}.txt`, new Blob([`\uFEFF${text}`], { type: "text/plain" }));
    },
  };
}

/** Which unit's result came with the last writing. */
function cameIn({ received, units }: BaseUnitsView): string {
  const came = units.filter(({ code }) => code === received);
  return came
    .map(({ name, models }) => `Đã ghi ${models} mô hình của ${name} vào tab Kết quả cơ sở.`)
    .join(" ");
}
