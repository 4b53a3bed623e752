import { SETTINGS, type SettingKey } from "../../../src/tables/settingsList.ts";
import { isToConfirm, settingText, withSetting } from "../state/form.ts";
import type { FormProps } from "./Profiles.tsx";

interface Props extends FormProps {
  readonly keys: readonly SettingKey[];
}

/** Settings as they would stand in the tab Cấu hình, in the words of that tab. */
export function SettingFields({ form, keys, change }: Props) {
  return (
    <div class="settings">
      {keys.map((key) => (
        <div key={key} class="setting">
          <label for={`setting-${key}`}>{SETTINGS[key].label}</label>
          <SettingInput form={form} name={key} change={change} />
          <p id={`help-${key}`} class="quiet">
            {SETTINGS[key].explains}
            {isToConfirm(form, key) && <span class="confirm"> Gợi ý, cần xem lại.</span>}
          </p>
        </div>
      ))}
    </div>
  );
}

function SettingInput({ form, name, change }: FormProps & { readonly name: SettingKey }) {
  const value = settingText(form, name);
  const typed = (text: string) => change(withSetting(form, name, text));
  const common = { id: `setting-${name}`, "aria-describedby": `help-${name}` };
  if (name === "includesDeadlineDay") {
    return (
      <select {...common} value={value} onChange={(event) => typed(event.currentTarget.value)}>
        <option>Có</option>
        <option>Không</option>
      </select>
    );
  }
  return (
    <input
      {...common}
      autoComplete="off"
      value={value}
      onInput={(event) => typed(event.currentTarget.value)}
    />
  );
}
