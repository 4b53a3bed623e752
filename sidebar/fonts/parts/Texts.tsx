import { LOST_IN_TCVN3, READ_AGAIN } from "../../parts/FontChoice.tsx";
import type { FontsRun, Seen } from "../state/fontsRun.ts";
import { toConvert } from "../state/foundTexts.ts";
import { TextCard } from "./TextCard.tsx";

interface Props {
  readonly seen: Seen;
  readonly run: FontsRun;
}

/** The cells with their ticks; those of a selection that nothing gives away wait behind a line of their own. */
export function Texts({ seen, run }: Props) {
  const { found, kind } = seen;
  const suspected = found.filter((each) => each.suspected);
  const others = found.filter((each) => !each.suspected);
  const allTicked = suspected.every(({ ticked }) => ticked);
  const count = toConvert(found).length;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={kind !== "ready"}>
        <legend class="hidden">Các ô có vẻ gõ bằng phông cũ</legend>
        <p class="quiet">
          {READ_AGAIN} {found.some(({ font }) => font !== "VNI") && LOST_IN_TCVN3}
        </p>
        {suspected.length > 1 && (
          <p>
            <button type="button" class="plain" onClick={() => run.tick(null, !allTicked)}>
              {allTicked ? "Bỏ chọn tất cả" : "Chọn tất cả"}
            </button>
          </p>
        )}
        <ul>
          {suspected.map((each) => (
            <TextCard key={each.cell} found={each} run={run} />
          ))}
        </ul>
        {others.length > 0 && (
          <details>
            <summary>{others.length} ô khác đang chọn, không rõ là phông cũ</summary>
            <ul>
              {others.map((each) => (
                <TextCard key={each.cell} found={each} run={run} />
              ))}
            </ul>
          </details>
        )}
        <div class="foot">
          <button type="button" class="main" disabled={count === 0} onClick={run.convert}>
            {kind === "writing" ? "Đang chuyển…" : `Chuyển ${count} ô`}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
