import { ListText } from "../parts/ListText.tsx";
import { Notice } from "../parts/Notice.tsx";
import { Kinds } from "./parts/Kinds.tsx";
import { Meanings } from "./parts/Meanings.tsx";
import { Outcome } from "./parts/Outcome.tsx";
import { PlannedRows } from "./parts/PlannedRows.tsx";
import { LIST_NAMES } from "./state/lists.ts";
import type { ListsWorld } from "./state/listsRun.ts";
import { buttonText } from "./state/words.ts";
import { useLists } from "./useLists.ts";

interface Props {
  readonly world: ListsWorld;
  close(): void;
}

export function ListsPage({ world, close }: Props) {
  const { kind, text, choices, left, standing, seen, chosen, ...acts } = useLists(world);
  const { done } = standing;
  const busy = standing.kind === "writing";
  return (
    <main class="lists">
      <h1>Nhập danh sách</h1>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={busy}>
          <legend class="hidden">Danh sách</legend>
          <Kinds kind={kind} choose={acts.choose} />
          <p class="quiet" role="status">
            {standing.kind === "loading" && "Đang đọc bảng tính…"}
          </p>
          {standing.sentences.length > 0 && (
            <Notice tone="warning" title="Chưa ghi được vào tab này" sentences={standing.sentences} />
          )}
          <ListText
            id="list"
            title={LIST_NAMES[kind]}
            help="Chép cả bảng từ Word, Excel rồi dán vào đây, hoặc chọn tệp."
            rows={6}
            text={text}
            change={acts.change}
          />
          <Meanings columns={seen.columns} fields={seen.fields} choices={choices} means={acts.means} />
          {seen.sentences.length > 0 && (
            <Notice tone="warning" title={`Xin xem lại ${seen.sentences.length} điều trong danh sách`}>
              <ul class="sentences">
                {seen.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )}
          <PlannedRows seen={seen} left={left} tick={acts.tick} />
        </fieldset>
        <div role="status">
          {done !== null && <Outcome done={done} fields={seen.fields} seenSoon={kind !== "scores"} />}
        </div>
        <div class="actions">
          <button type="button" class="main" disabled={busy || chosen.length === 0} onClick={acts.write}>
            {busy ? "Đang ghi…" : buttonText(chosen.length)}
          </button>
          <button type="button" disabled={busy || standing.kind === "loading"} onClick={acts.load}>
            Đọc lại bảng
          </button>
          <button type="button" disabled={busy} onClick={close}>
            Đóng
          </button>
        </div>
      </form>
    </main>
  );
}
