import { useState } from "preact/hooks";
import type { Gap } from "../../../src/domain/documents/gap.ts";
import { answered } from "../../client/answered.ts";
import { inputOf, jumpTo, placeName } from "../state/places.ts";
import type { DocumentsWorld } from "../state/world.ts";

interface Props {
  readonly world: DocumentsWorld;
  readonly gaps: readonly Gap[];
}

/** Of a longer list only so many are shown until somebody asks for all. */
const SHOWN = 8;

/** Everything that reads [CẦN BỔ SUNG], each with where it is typed and the way there. */
export function GapList({ world, gaps }: Props) {
  const [all, showAll] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const go = async ({ place }: Gap): Promise<void> => {
    const input = inputOf(place);
    if (input !== null) document.getElementById(input)?.focus();
    const jump = jumpTo(place);
    if (jump === null) return;
    const answer = await answered(() => world.ask({ kind: "goTo", ...jump }));
    if (answer.kind === "refused") setTrouble(notReached(jump.tab, place, answer.sentences));
    else world.leaveToSheet();
  };
  if (gaps.length === 0) return <p class="whole">✓ Không còn chỗ nào thiếu.</p>;
  const shown = all ? gaps : gaps.slice(0, SHOWN);
  return (
    <section class="notice warning" aria-label={`Còn thiếu ${gaps.length} chỗ`}>
      <p class="notice-title">Còn thiếu {gaps.length} chỗ, trong văn bản ghi [CẦN BỔ SUNG]</p>
      <ul class="gaps">
        {shown.map((gap) => (
          <li key={`${gap.what} ${placeName(gap.place)}`}>
            <GapLine gap={gap} go={() => void go(gap)} />
          </li>
        ))}
      </ul>
      {gaps.length > shown.length && (
        <button type="button" class="small" onClick={() => showAll(true)}>
          Xem cả {gaps.length} chỗ
        </button>
      )}
      {trouble.map((sentence) => (
        <p key={sentence} role="alert">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** A setting that an older workbook does not have is no model that is gone. */
function notReached(tab: string, place: Gap["place"], sentences: readonly string[]): readonly string[] {
  if (tab !== "settings") return sentences;
  return [`Chưa tới được ${placeName(place)}: hãy mở Thiết lập… và bấm Áp dụng, rồi làm lại.`];
}

function GapLine({ gap, go }: { readonly gap: Gap; go(): void }) {
  const words = `${gap.what} – ${placeName(gap.place)}`;
  const reached = inputOf(gap.place) !== null || jumpTo(gap.place) !== null;
  if (!reached) return <span>{words}</span>;
  return (
    <button type="button" class="link" onClick={go}>
      {words}
    </button>
  );
}
