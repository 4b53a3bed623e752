import { useEffect, useRef, useState } from "preact/hooks";
import { PAPER } from "../../../src/domain/documents/measures.ts";
import type { PaperDocument } from "../../../src/domain/documents/paper.ts";
import { pageRules } from "../state/pageRules.ts";
import { Papers } from "./Papers.tsx";

/** CSS pixels of a millimetre. */
const PIXELS = 96 / 25.4;

/** As it will look on paper, made smaller where the window is narrower than a sheet. */
export function Preview({ documents }: { readonly documents: readonly PaperDocument[] }) {
  const place = useRef<HTMLElement>(null);
  const zoom = useZoom(place, documents);
  if (documents.length === 0) return null;
  return (
    <section class="preview" aria-label="Xem trước" ref={place}>
      <style>{pageRules()}</style>
      <div class="sheets" style={{ "--zoom": String(zoom) }}>
        {documents.map((document, index) => (
          <Papers key={index} document={document} />
        ))}
      </div>
    </section>
  );
}

function useZoom(
  place: { readonly current: HTMLElement | null },
  documents: readonly PaperDocument[],
): number {
  const [zoom, setZoom] = useState(1);
  const wide = documents.some(({ orientation }) => orientation === "landscape");
  const sheet = (wide ? PAPER.height : PAPER.width) * PIXELS;
  useEffect(() => {
    const seen = place.current;
    if (seen === null) return;
    const watch = new ResizeObserver(() => setZoom(Math.min(1, seen.clientWidth / sheet)));
    watch.observe(seen);
    return () => watch.disconnect();
  }, [place, sheet]);
  return zoom;
}
