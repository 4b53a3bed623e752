import { MEASURES } from "../../../src/domain/documents/measures.ts";
import type { PaperDocument, Signature } from "../../../src/domain/documents/paper.ts";
import { Marked } from "./Marked.tsx";

export function Closing({ document }: { readonly document: PaperDocument }) {
  const { format, closing } = document;
  const { left, right, dateline } = closing;
  const sizes = MEASURES[format];
  return (
    <div class="closing">
      <div>
        {left?.kind === "signature" && (
          <>
            {dateline !== null && <p>&nbsp;</p>}
            <Signed signature={left} />
          </>
        )}
        {left?.kind === "recipients" && (
          <div class="recipients">
            <p class="label" style={{ fontSize: `${sizes.recipientsLabel}pt` }}>
              Nơi nhận:
            </p>
            {left.lines.map((each) => (
              <p key={each} style={{ fontSize: `${sizes.recipients}pt` }}>
                <Marked text={each} />
              </p>
            ))}
          </div>
        )}
      </div>
      <div>
        {dateline !== null && (
          <p class="slanted">
            <Marked text={dateline} />
          </p>
        )}
        <Signed signature={right} />
      </div>
    </div>
  );
}

function Signed({ signature: { authority, position, name } }: { readonly signature: Signature }) {
  return (
    <div class="signed">
      {authority !== "" && (
        <p class="strong">
          <Marked text={authority} />
        </p>
      )}
      <p class="post">
        <Marked text={position} />
      </p>
      <p class="strong name">
        <Marked text={name} />
      </p>
    </div>
  );
}
