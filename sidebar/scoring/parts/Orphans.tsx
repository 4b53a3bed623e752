import { CopyText } from "../../parts/CopyText.tsx";
import { Notice } from "../../parts/Notice.tsx";
import type { DeskRun } from "../state/deskRun.ts";
import { draftText } from "../state/draftText.ts";
import type { KeptDraft } from "../state/keptDraft.ts";

/** Drafts on this computer whose ballots were taken away: nothing typed is lost without the person's word. */
export function Orphans({ orphans, run }: { readonly orphans: readonly KeptDraft[]; readonly run: DeskRun }) {
  return (
    <>
      {orphans.map(({ ballot, title, draft }) => (
        <Notice
          key={ballot}
          tone="warning"
          title="Bản nháp không còn phiếu"
          sentences={[
            `Phiếu của mô hình “${title}” không còn trong danh sách của bạn. Hãy hỏi thư ký Tổ thẩm định; nội dung đã gõ còn ở đây.`,
          ]}
        >
          <CopyText label="Chép nội dung" text={draftText(title, draft.typed, null)} />
          <button type="button" class="plain" onClick={() => run.giveUpOrphan(ballot)}>
            Bỏ bản nháp này
          </button>
        </Notice>
      ))}
    </>
  );
}
