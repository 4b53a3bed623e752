import type { Choice, DocumentKind } from "../../../src/domain/documents/kind.ts";
import type { Facts, Known } from "../useFacts.ts";

interface Props {
  readonly known: Known;
  readonly facts: Facts;
  readonly kind: DocumentKind;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  choose(key: string): void;
}

/** Whose ballots, and which document of this kind. */
export function Choices({ known, facts, kind, choices, chosen, choose }: Props) {
  return (
    <div class="choices">
      {kind.ballotsOf === "oneAppraiser" && (
        <label>
          Thành viên Tổ thẩm định
          <select value={known.appraiser} onChange={({ currentTarget }) => known.load(currentTarget.value)}>
            <option value="">Chọn thành viên…</option>
            {facts.appraisers.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} · {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices.length > 1 && (
        <label>
          Lập cho
          <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {choices.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {known.loading && (
        <p class="quiet" role="status">
          Đang đọc bảng tính…
        </p>
      )}
    </div>
  );
}
