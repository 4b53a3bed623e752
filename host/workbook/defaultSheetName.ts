/** What a new sheet is called in Google's pages of that language; all others: as in English. */
const WORDS: Readonly<Record<string, string>> = {
  vi: "Trang tính",
  de: "Tabellenblatt",
  es: "Hoja ",
  fr: "Feuille ",
  it: "Foglio",
  ja: "シート",
  ko: "시트",
  nl: "Blad",
  pl: "Arkusz",
  pt: "Página",
  ru: "Лист",
};

/** "Sheet1", "Trang tính1". @param locale of the spreadsheet: "vi_VN" */
export function defaultSheetName(locale: string, number: number): string {
  const [language = ""] = locale.split("_");
  return `${WORDS[language] ?? "Sheet"}${number}`;
}
