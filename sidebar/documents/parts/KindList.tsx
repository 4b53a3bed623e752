import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import { DOCUMENT_KINDS } from "../../../src/domain/documents/kinds.ts";
import type { Beside } from "../state/keptFields.ts";
import { madeOf } from "../state/made.ts";
import type { Facts } from "../useFacts.ts";

interface Props {
  readonly facts: Facts;
  readonly beside: Beside;
  readonly chosen: string;
  choose(key: string): void;
}

/** The documents of this moment first, each with how much it still lacks; then those whose time has not come. */
export function KindList({ facts, beside, chosen, choose }: Props) {
  const all = DOCUMENT_KINDS.map((kind) => ({ kind, moment: kind.moment(facts) }));
  const lists = [
    { title: "Lúc này", kinds: all.filter(({ moment }) => moment.due) },
    { title: "Chưa tới lúc", kinds: all.filter(({ moment }) => !moment.due) },
  ];
  return (
    <nav aria-label="Các văn bản">
      {lists
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ title, kinds }) => (
          <section key={title} aria-label={title}>
            <h2 class="kinds-title">{title}</h2>
            <ul>
              {kinds.map(({ kind, moment }) => (
                <li key={kind.key}>
                  <button
                    type="button"
                    class="kind"
                    aria-pressed={kind.key === chosen}
                    onClick={() => choose(kind.key)}
                  >
                    <span class="kind-name">{kind.name}</span>
                    <span class="kind-says">{moment.says}</span>
                    {moment.due && <Lacks kind={kind} facts={facts} beside={beside} />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

/** What is made of one appraiser's ballots is looked at once that appraiser is chosen. */
function Lacks({ kind, facts, beside }: Pick<Props, "facts" | "beside"> & { readonly kind: DocumentKind }) {
  if (kind.ballotsOf === "oneAppraiser") return <span class="kind-says">Chọn thành viên để xem</span>;
  const count = madeOf(kind, facts, beside, kind.choices(facts)[0]?.key ?? "").gaps.length;
  return count === 0 ? (
    <span class="kind-says whole">✓ Đủ</span>
  ) : (
    <span class="kind-says lacks">Còn thiếu {count} chỗ</span>
  );
}
