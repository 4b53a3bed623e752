import { useEffect, useState } from "preact/hooks";
import { additionOf, type Cells } from "../state/addition.ts";
import type { Board } from "../state/facts.ts";
import type { Form, FormField } from "../state/forms.ts";
import { unitChoices } from "../state/lists.ts";
import { Line, Select } from "./fields.tsx";
import { OrderScreen } from "./OrderScreen.tsx";
import { Picker } from "./Picker.tsx";
import type { ScreenProps } from "./screenProps.ts";

interface Props extends ScreenProps {
  readonly form: Form;
}

/** A unit or a member, added by a form; what is refused or asked about stays as it was typed. */
export function AddScreen({ desk, board, back, form }: Props) {
  const [cells, setCells] = useState<Cells>({});
  const { sent } = desk;
  const isWritten = sent?.kind === "written";
  // Once it stands in the tab, the form is for the next one.
  useEffect(() => {
    if (isWritten) setCells({});
  }, [isWritten]);
  const seen = sent?.kind === "asked" ? sent.notes : [];
  const field = (each: FormField) => (
    <Field
      key={each.key}
      field={each}
      board={board}
      text={cells[each.key] ?? ""}
      type={(text) => setCells({ ...cells, [each.key]: text })}
    />
  );
  return (
    <OrderScreen
      {...{ desk, board, back }}
      title={form.title}
      action={seen.length > 0 ? "Vẫn thêm" : form.action}
      plan={form.plan(board, cells)}
      send={() => desk.add(additionOf(board, form.kind, cells, seen))}
    >
      {form.first.map(field)}
      <details>
        <summary>Các mục khác, để trống được</summary>
        {form.more.map(field)}
      </details>
    </OrderScreen>
  );
}

interface FieldProps {
  readonly field: FormField;
  readonly board: Board;
  readonly text: string;
  type(text: string): void;
}

function Field({ field: { key, label, hint, required, options }, board, text, type }: FieldProps) {
  const id = `add-${key}`;
  const name = required ? `${label} *` : label;
  if (options.length > 0) return <Select {...{ id, text, options, hint, type }} label={name} />;
  if (key !== "unit") return <Line {...{ id, text, hint, type }} label={name} />;
  return <Picker {...{ id, text, hint, type }} label="Đơn vị công tác" choices={unitChoices(board)} />;
}
