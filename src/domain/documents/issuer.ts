/** Who issues a document: its corner, its sign, its signature (docs/domain.md#document-format). */
import { APPRAISAL_TEAM, BUREAU, whoDecides } from "../people/bodies.ts";
import { type Draft, dateline, setting, typedShortDay, typedText } from "./draft.ts";
import { authorityLine, committeeOf, initials, numberLine } from "./forms.ts";
import type { Head, Signature } from "./paper.ts";
import { paperText } from "./paperText.ts";

export type IssuerKind = "committee" | "organiser" | "team";

/** As others name it: `Ban Thường vụ Huyện ủy`, of the committee whose bureau it is; `Chi ủy` as it stands. */
export function decidingBody(draft: Draft): string {
  const body = whoDecides(paperText(draft.facts.settings.decidingBody));
  return body === BUREAU ? `${BUREAU} ${committeeName(draft)}` : body;
}

/** `Ban Tổ chức`, `Ban Xây dựng Đảng`. */
export function organiserBody(draft: Draft): string {
  return setting(draft, "organiserBody", "Nơi trình");
}

/** `Huyện ủy`. */
export function committeeName(draft: Draft): string {
  return committeeOf(setting(draft, "organisation", "Tên cơ quan"));
}

/** Where the organiser keeps a copy: the state writes "Lưu: VT". */
export function organisersFile(draft: Draft): string {
  return draft.format === "party" ? `Lưu ${organiserBody(draft)}` : "Lưu: VT";
}

/** Superior and issuer as they stand in the corner. */
function corner(draft: Draft, issuer: IssuerKind): Pick<Head, "superior" | "issuer"> {
  if (draft.format === "state") {
    const name = typedText(draft, "stateIssuer");
    return issuer === "team"
      ? inCapitals(name, APPRAISAL_TEAM)
      : inCapitals(typedText(draft, "stateSuperior"), name);
  }
  const organisation = setting(draft, "organisation", "Tên cơ quan");
  if (issuer === "committee") return inCapitals(setting(draft, "partyName", "Tên đảng bộ"), organisation);
  return inCapitals(organisation, issuer === "team" ? APPRAISAL_TEAM : organiserBody(draft));
}

const inCapitals = (superior: string, issuer: string): Pick<Head, "superior" | "issuer"> => ({
  superior: superior.toUpperCase(),
  issuer: issuer.toUpperCase(),
});

/** `HU`, `BTCHU`, `TTĐ`; of the state as typed. */
function symbol(draft: Draft, issuer: IssuerKind): string {
  if (issuer === "team") return initials(APPRAISAL_TEAM);
  if (draft.format === "state") return typedText(draft, "stateSymbol");
  const committee = initials(committeeName(draft));
  return issuer === "organiser" ? organiserSymbol(organiserBody(draft), committee) : committee;
}

/** `BTCHU`; what is the team or names the Party itself goes without its committee: `TTĐ`, `BXDĐ`. */
function organiserSymbol(body: string, committee: string): string {
  const own = initials(body);
  return body === APPRAISAL_TEAM || /Đảng$/i.test(body) ? own : `${own}${committee}`;
}

/** @param kind letters of the kind of document in its number; null: it bears none, and its date stands above the signature */
export function headOf(
  draft: Draft,
  issuer: IssuerKind,
  kind: string | null,
  subject: string | null = null,
): Head {
  return {
    ...corner(draft, issuer),
    number: kind === null ? null : numberOf(draft, issuer, kind),
    subject,
    dateline: kind === null ? null : dateline(draft),
  };
}

/** `(Kèm theo Tờ trình số 07-TTr/BTCHU, ngày 08/12/2023)`, under the title of an appendix. */
export function attachedNote(draft: Draft, name: string, issuer: IssuerKind, kind: string): string {
  const number = numberOf(draft, issuer, kind).replace(/^Số:? /, "số ");
  return `(Kèm theo ${name} ${number}, ngày ${typedShortDay(draft, "day")})`;
}

function numberOf(draft: Draft, issuer: IssuerKind, kind: string): string {
  return numberLine(draft.format, kind, typedText(draft, "number"), symbol(draft, issuer));
}

/** Who signs for the committee or the organiser. */
export function signatureOf(draft: Draft, issuer: "committee" | "organiser"): Signature {
  const { format } = draft;
  if (format === "state") {
    return {
      authority: authorityLine(format, typedText(draft, "stateAuthority")),
      position: typedText(draft, "statePosition").toUpperCase(),
      name: typedText(draft, "stateSigner"),
    };
  }
  if (issuer === "organiser") {
    return {
      authority: "",
      position: typedText(draft, "organiserPosition").toUpperCase(),
      name: typedText(draft, "organiserSigner"),
    };
  }
  return {
    authority: authorityLine(format, setting(draft, "authority", "Thẩm quyền ký")),
    position: setting(draft, "signerPosition", "Chức vụ người ký").toUpperCase(),
    name: setting(draft, "signer", "Họ tên người ký"),
  };
}
