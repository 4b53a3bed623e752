import { MEASURES } from "../../../src/domain/documents/measures.ts";
import type { PaperDocument } from "../../../src/domain/documents/paper.ts";
import { Marked } from "./Marked.tsx";

export function Head({ document }: { readonly document: PaperDocument }) {
  const { format, head } = document;
  const sizes = MEASURES[format];
  const at = (points: number) => ({ fontSize: `${points}pt` });
  const party = format === "party";
  return (
    <div class="paper-head" style={{ gridTemplateColumns: `${sizes.corner}fr ${1 - sizes.corner}fr` }}>
      <div>
        <p style={at(sizes.superior)}>
          <Marked text={head.superior} />
        </p>
        <p class="strong" style={at(sizes.issuer)}>
          <Marked text={head.issuer} />
        </p>
        {party ? <p>*</p> : <p class="rule" />}
        {head.number !== null && (
          <p style={at(sizes.number)}>
            <Marked text={head.number} />
          </p>
        )}
        {head.subject !== null && (
          <p class={party ? "subject slanted" : "subject"} style={at(sizes.subject)}>
            <Marked text={party ? head.subject : `V/v ${head.subject}`} />
          </p>
        )}
      </div>
      <div>
        {party ? (
          <p class="strong" style={at(sizes.nation)}>
            <span class="underlined">ĐẢNG CỘNG SẢN VIỆT NAM</span>
          </p>
        ) : (
          <>
            <p class="strong" style={at(sizes.nation)}>
              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            </p>
            <p class="strong" style={at(sizes.motto)}>
              <span class="underlined">Độc lập - Tự do - Hạnh phúc</span>
            </p>
          </>
        )}
        {head.dateline !== null && (
          <p class="dateline slanted" style={at(sizes.dateline)}>
            <Marked text={head.dateline} />
          </p>
        )}
      </div>
    </div>
  );
}
