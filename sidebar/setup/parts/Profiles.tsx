import { PROFILES } from "../../../src/tables/profiles.ts";
import { type SetupForm, withProfile } from "../state/form.ts";

export interface FormProps {
  readonly form: SetupForm;
  change(form: SetupForm): void;
}

export function Profiles({ form, change }: FormProps) {
  return (
    <fieldset class="profiles">
      <legend>1. Bắt đầu từ mẫu</legend>
      {PROFILES.map(({ key, name, says }) => (
        <label key={key} class="profile">
          <input
            type="radio"
            name="profile"
            checked={key === form.profile}
            onChange={() => change(withProfile(form, key))}
          />
          <span>
            <b>{name}</b>
            <span class="quiet">{says}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
