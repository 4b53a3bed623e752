import type { OrganiserView } from "../../../src/rpc/unitAnswers.ts";

/** Whom to ask, as Cấu hình says it. */
export function Organiser({ organiser }: { readonly organiser: OrganiserView }) {
  const { name, phone, email } = organiser;
  return (
    <section class="organiser" aria-labelledby="organiser">
      <h2 id="organiser">Cần hỏi</h2>
      <p>Ban Tổ chức – {name}</p>
      {phone !== "" && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email !== "" && (
        <p>
          <a href={`mailto:${email}`} target="_blank" rel="noopener">
            {email}
          </a>
        </p>
      )}
    </section>
  );
}
