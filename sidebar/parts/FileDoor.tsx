import { useState } from "preact/hooks";
import { LARGEST_FILE, type OpenedFile, type OpenedTable, openFile } from "../../src/lists/files/openFile.ts";
import { ChooseFile } from "./ChooseFile.tsx";

interface Props {
  /** Which list it is for, for who only hears the page. */
  readonly of: string;
  take(text: string): void;
}

/** Opens a file in the page itself: nothing of it is sent anywhere. Of several sheets one is taken, and another may be chosen. */
export function FileDoor({ of, take }: Props) {
  const [tables, setTables] = useState<readonly OpenedTable[]>([]);
  const [trouble, setTrouble] = useState("");
  const [chosen, choose] = useState(0);
  const open = async (file: File): Promise<void> => {
    const opened = await read(file);
    setTables(opened.ok ? opened.tables : []);
    setTrouble(opened.ok ? "" : opened.sentence);
    choose(0);
    if (opened.ok) take(opened.tables[0]?.text ?? "");
  };
  return (
    <div class="file-door">
      <ChooseFile
        label="Chọn tệp Excel, Word, CSV"
        of={of}
        accept=".xlsx,.docx,.csv,.tsv,.txt"
        take={(file) => void open(file)}
      />
      {tables.length > 1 && (
        <label>
          <span>
            Trang tính<span class="hidden"> {of}</span>
          </span>
          <select
            value={chosen}
            onChange={({ currentTarget }) => {
              const index = Number(currentTarget.value);
              choose(index);
              take(tables[index]?.text ?? "");
            }}
          >
            {tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {trouble !== "" && (
        <p class="issue" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** One that is too large is not even read. */
async function read(file: File): Promise<OpenedFile> {
  const bytes = file.size > LARGEST_FILE ? new ArrayBuffer(LARGEST_FILE + 1) : await file.arrayBuffer();
  return openFile(new Uint8Array(bytes));
}
