import { useState } from "preact/hooks";
import { DOCX_TYPE, docxOf } from "../../../src/docx/docx.ts";
import type { PaperDocument } from "../../../src/domain/documents/paper.ts";
import { save } from "../../client/save.ts";

/** The two ways out: a file, and paper. */
export function Actions({ documents }: { readonly documents: readonly PaperDocument[] }) {
  const [said, say] = useState("");
  const [first] = documents;
  const download = async (): Promise<void> => {
    if (first === undefined) return;
    say("Đang tạo tệp…");
    const name = `${first.fileName}.docx`;
    save(name, new Blob([await docxOf(documents)], { type: DOCX_TYPE }));
    say(`Đã tạo ${name}.`);
  };
  return (
    <div class="ways-out">
      <span class="quiet" role="status">
        {said}
      </span>
      <button type="button" class="main" disabled={first === undefined} onClick={() => void download()}>
        Tải .docx
      </button>
      <button type="button" disabled={first === undefined} onClick={() => print()}>
        In
      </button>
    </div>
  );
}
