import { NOT_IN_FORCE, type RuleBasis } from "../../src/domain/documents/ruleBasis.ts";
import { DocumentLink } from "./DocumentLink.tsx";

/** On which documents a rule rests: “Thời hạn theo 848-CV/HU”; nothing where none is named. */
export function RuleBases({ of, bases }: { readonly of: string; readonly bases: readonly RuleBasis[] }) {
  if (bases.length === 0) return null;
  return (
    <p class="quiet rests">
      {of} theo{" "}
      {bases.map(({ document, link, inForce }, index) => (
        <span key={document}>
          {index > 0 && ", "}
          <DocumentLink document={document} link={link} />
          {!inForce && NOT_IN_FORCE}
        </span>
      ))}
    </p>
  );
}
