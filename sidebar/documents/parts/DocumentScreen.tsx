import { useState } from "preact/hooks";
import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import { Notice } from "../../parts/Notice.tsx";
import type { Beside } from "../state/keptFields.ts";
import { madeOf } from "../state/made.ts";
import type { DocumentsWorld } from "../state/world.ts";
import type { Facts, Known } from "../useFacts.ts";
import { Actions } from "./Actions.tsx";
import { Choices } from "./Choices.tsx";
import { FieldForm } from "./FieldForm.tsx";
import { GapList } from "./GapList.tsx";
import { Preview } from "./Preview.tsx";

interface Props {
  readonly world: DocumentsWorld;
  readonly known: Known;
  readonly facts: Facts;
  readonly kind: DocumentKind;
  readonly beside: Beside;
  change(beside: Beside): void;
}

/** One document: what it lacks, what is typed beside it, how it will look, and the two ways out. */
export function DocumentScreen({ world, known, facts, kind, beside, change }: Props) {
  const moment = kind.moment(facts);
  const choices = kind.choices(facts);
  const [choice, choose] = useState("");
  const chosen = choices.some(({ key }) => key === choice) ? choice : (choices[0]?.key ?? "");
  const waits = kind.ballotsOf === "oneAppraiser" && known.appraiser === "";
  const made = waits ? { documents: [], gaps: [] } : madeOf(kind, facts, beside, chosen);
  return (
    <article aria-labelledby="document-name">
      <header class="document-head">
        <h2 id="document-name" class="document-name">
          {kind.name}
        </h2>
        <Actions documents={made.documents} />
      </header>
      {!moment.due && <p class="quiet">Chưa tới lúc: {moment.says}.</p>}
      {facts.troubles.length > 0 && (
        <Notice tone="warning" title="Có chỗ chưa đọc được" sentences={facts.troubles} />
      )}
      <Choices known={known} facts={facts} kind={kind} choices={choices} chosen={chosen} choose={choose} />
      {made.documents.length > 0 && <GapList world={world} gaps={made.gaps} />}
      <FieldForm kind={kind} beside={beside} settings={facts.settings} change={change} />
      <Preview documents={made.documents} />
    </article>
  );
}
