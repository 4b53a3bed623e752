import { useState } from "preact/hooks";
import { DOCUMENT_KINDS } from "../../src/domain/documents/kinds.ts";
import { Notice } from "../parts/Notice.tsx";
import { DocumentScreen } from "./parts/DocumentScreen.tsx";
import { KindList } from "./parts/KindList.tsx";
import { keepBeside, takeBeside } from "./state/keptFields.ts";
import type { DocumentsWorld } from "./state/world.ts";
import { type Facts, type Known, useFacts } from "./useFacts.ts";

export function DocumentsPage({ world }: { readonly world: DocumentsWorld }) {
  const known = useFacts(world.ask);
  const { facts, sentences, loading } = known;
  return (
    <main class="documents">
      <h1 class="hidden">Văn bản</h1>
      {facts === null && loading && (
        <p class="quiet" role="status">
          Đang đọc bảng tính…
        </p>
      )}
      {sentences.length > 0 && (
        <Notice tone="warning" title="Chưa đọc được bảng tính" sentences={sentences}>
          <button type="button" onClick={() => known.load(known.appraiser)}>
            Thử lại
          </button>
        </Notice>
      )}
      {facts !== null && <Chosen world={world} known={known} facts={facts} />}
    </main>
  );
}

interface Props {
  readonly world: DocumentsWorld;
  readonly known: Known;
  readonly facts: Facts;
}

/** The list, and the document that was chosen; what is typed beside it is kept at once. */
function Chosen({ world, known, facts }: Props) {
  const [beside, setBeside] = useState(() => takeBeside(world.kept));
  const [key, choose] = useState(() => firstDue(facts));
  const kind = DOCUMENT_KINDS.find((each) => each.key === key);
  return (
    <div class="desk">
      <KindList facts={facts} beside={beside} chosen={key} choose={choose} />
      {kind !== undefined && (
        <DocumentScreen
          key={key}
          world={world}
          known={known}
          facts={facts}
          kind={kind}
          beside={beside}
          change={(next) => {
            setBeside(next);
            keepBeside(world.kept, next);
          }}
        />
      )}
    </div>
  );
}

/** The newest of this moment, if nothing is to be chosen first: the later in the year, the likelier is it wanted. */
function firstDue(facts: Facts): string {
  const due = DOCUMENT_KINDS.filter((kind) => kind.ballotsOf === "nobody" && kind.moment(facts).due);
  return (due.at(-1) ?? DOCUMENT_KINDS[0])?.key ?? "";
}
