import { LEGACY_FONTS, type LegacyFont } from "../../src/domain/text/legacyToUnicode.ts";

const NAMES: Readonly<Record<LegacyFont, string>> = {
  TCVN3: "TCVN3 (.VnTime)",
  "TCVN3 hoa": "TCVN3 chữ hoa (.VnTimeH)",
  VNI: "VNI (VNI-Times)",
};

export const READ_AGAIN = "Đọc lại phần “Sẽ thành” trước khi chuyển.";
/** What no conversion brings back. */
export const LOST_IN_TCVN3 =
  "Với TCVN3, chữ ư có khi đã mất lúc dán (“ngời” thay cho “người”), chữ hoa có dấu thành chữ thường: những chỗ ấy cần gõ lại.";

interface Props {
  readonly font: LegacyFont;
  /** Which text it is, for who only hears the page. */
  readonly of: string;
  choose(font: LegacyFont): void;
}

/** The font that a text was typed with; two of them share their codes, so that only a person can tell. */
export function FontChoice({ font, of, choose }: Props) {
  return (
    <label class="font">
      <span>
        Phông đã gõ<span class="hidden"> {of}</span>
      </span>
      <select
        value={font}
        onChange={({ currentTarget }) =>
          choose(LEGACY_FONTS.find((each) => each === currentTarget.value) ?? font)
        }
      >
        {LEGACY_FONTS.map((each) => (
          <option key={each} value={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
