import type { Ask } from "../client/ask.ts";
import type { Kept } from "../client/kept.ts";
import { ColumnMeanings } from "./parts/ColumnMeanings.tsx";
import { Footing } from "./parts/Footing.tsx";
import { Installing } from "./parts/Installing.tsx";
import { Profiles } from "./parts/Profiles.tsx";
import { Rosters } from "./parts/Rosters.tsx";
import { SettingFields } from "./parts/SettingFields.tsx";
import { Understanding } from "./parts/Understanding.tsx";
import { columnsOf } from "./state/columns.ts";
import { keysOf } from "./state/form.ts";
import { isReady } from "./state/preview.ts";
import { useSetup } from "./useSetup.ts";

interface Props {
  readonly ask: Ask;
  readonly kept: Kept;
  close(): void;
}

export function Setup({ ask, kept, close }: Props) {
  const { form, restored, reading, preview, found, applying, ...acts } = useSetup(ask, kept);
  const { change, apply, startAnew, previewAgain } = acts;
  if (applying.kind === "waiting" || applying.kind === "prepared" || applying.kind === "refused")
    return <Installing installation={applying} close={close} />;
  const busy = applying.kind === "writing";
  return (
    <main class="setup">
      <h1>Thiết lập đợt đăng ký</h1>
      {restored && (
        <p class="restored" role="status">
          Đã lấy lại nội dung nhập dở lần trước.{" "}
          <button type="button" disabled={busy} onClick={startAnew}>
            Làm lại từ đầu
          </button>
        </p>
      )}
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={busy}>
          <legend class="hidden">Nội dung thiết lập</legend>
          <Profiles form={form} change={change} />
          <section aria-labelledby="dates">
            <h2 id="dates">2. Thời hạn</h2>
            <SettingFields form={form} keys={keysOf("Thời hạn")} change={change} />
          </section>
          <details>
            <summary>Tên cơ quan, địa danh</summary>
            <SettingFields form={form} keys={keysOf("Chung")} change={change} />
          </details>
          <Rosters form={form} change={change} />
          <ColumnMeanings columns={columnsOf(reading)} form={form} change={change} />
        </fieldset>
        <Understanding preview={preview} found={found} previewAgain={previewAgain} />
        <Footing applying={applying} ready={isReady(preview, found)} apply={apply} close={close} />
      </form>
    </main>
  );
}
