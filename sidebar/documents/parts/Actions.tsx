import { useState } from "preact/hooks";
import { DOCX_TYPE, docxOf } from "../../../src/docx/docx.ts";
import type { PaperDocument } from "../../../src/domain/documents/paper.ts";

/** The two ways out: a file, and paper. */
export function Actions({ documents }: { readonly documents: readonly PaperDocument[] }) {
  const [said, say] = useState("");
  const [first] = documents;
  const download = async (): Promise<void> => {
    if (first === undefined) return;
    say("Đang tạo tệp…");
    const name = `${first.fileName}.docx`;
    save(name, await docxOf(documents));
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

/** As browsers save what a page has made: a link that is followed once. */
function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: DOCX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
