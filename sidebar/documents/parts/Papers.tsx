import type { ComponentChildren } from "preact";
import { MEASURES, PAPER } from "../../../src/domain/documents/measures.ts";
import type { Appendix, Format, Orientation, PaperDocument } from "../../../src/domain/documents/paper.ts";
import { marginsOf, pageName } from "../state/pageRules.ts";
import { Blocks } from "./Blocks.tsx";
import { Closing } from "./Closing.tsx";
import { Head } from "./Head.tsx";
import { Marked } from "./Marked.tsx";

/** A document and its appendices, each on a sheet of its own that is as long as it needs to be. */
export function Papers({ document }: { readonly document: PaperDocument }) {
  const { format, orientation, appendices } = document;
  return (
    <>
      <Sheet format={format} orientation={orientation}>
        <Head document={document} />
        <Title document={document} />
        <Blocks blocks={document.blocks} format={format} />
        <Closing document={document} />
      </Sheet>
      {appendices.map((appendix) => (
        <AppendixSheet key={appendix.label} appendix={appendix} format={format} />
      ))}
    </>
  );
}

interface SheetProps {
  readonly format: Format;
  readonly orientation: Orientation;
  readonly children: ComponentChildren;
}

function Sheet({ format, orientation, children }: SheetProps) {
  const sizes = MEASURES[format];
  const sides = orientation === "portrait" ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
  return (
    <div
      class={`sheet ${format}`}
      style={{
        page: pageName(format, orientation),
        "--sheet-width": `${sides[0]}mm`,
        "--sheet-height": `${sides[1]}mm`,
        "--sheet-margins": marginsOf(sizes),
        fontSize: `${sizes.body}pt`,
      }}
    >
      {children}
    </div>
  );
}

function Title({ document }: { readonly document: PaperDocument }) {
  const { format, title, attachedTo, addressees } = document;
  const sizes = MEASURES[format];
  const [kind, ...about] = title;
  return (
    <>
      {kind !== undefined && (
        <div class="paper-title">
          <p style={{ fontSize: `${sizes.title}pt` }}>{kind.toUpperCase()}</p>
          {about.map((each) => (
            <p key={each} style={{ fontSize: `${sizes.summary}pt` }}>
              <Marked text={each} />
            </p>
          ))}
          {attachedTo !== "" && (
            <p class="attached">
              <Marked text={attachedTo} />
            </p>
          )}
          <p class="dashes">{format === "party" ? "-----" : "_______"}</p>
        </div>
      )}
      <Addressees addressees={addressees} />
    </>
  );
}

function Addressees({ addressees }: { readonly addressees: readonly string[] }) {
  const [only, second] = addressees;
  if (only === undefined) return null;
  if (second === undefined) {
    return (
      <p class="addressee">
        Kính gửi: <Marked text={only} />
      </p>
    );
  }
  return (
    <div class="addressees">
      <p>Kính gửi:</p>
      {addressees.map((each) => (
        <p key={each}>
          - <Marked text={each} />
        </p>
      ))}
    </div>
  );
}

function AppendixSheet({ appendix, format }: { readonly appendix: Appendix; readonly format: Format }) {
  const { label, title, note, orientation, blocks } = appendix;
  return (
    <Sheet format={format} orientation={orientation}>
      <div class="paper-title">
        <p>{label}</p>
        <p>
          <Marked text={title} />
        </p>
        <p class="attached">
          <Marked text={note} />
        </p>
      </div>
      <Blocks blocks={blocks} format={format} />
    </Sheet>
  );
}
