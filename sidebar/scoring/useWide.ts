import { useEffect, useState } from "preact/hooks";

/** From here on dossier and criteria stand side by side; `look/scoringWide.css` has the same width. */
const WIDE = "(min-width: 880px)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const changed = () => setWide(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return wide;
}
