/** Everything that will happen, decided before the first cell is typed. The same options give the same year. */
import { chance, shuffled } from "./chance.ts";
import { LETTER } from "./letter.ts";
import { type Cells, type Model, modelOf } from "./models.ts";
import type { Office } from "./office.ts";
import type { SeasonOptions } from "./options.ts";
import { type Appraiser, appraisersOf, type Unit, unitsOf } from "./people.ts";
import { type Planted, plantedIn } from "./planted.ts";
import { subjectsFor } from "./subjects.ts";

/** Special cases of registering and reporting; null where the campaign is too small, or not the letter's own. */
export interface Cases {
  /** Registered, asked for HTXSNV, withdrawn in the summer. */
  readonly withdrawn: Model | null;
  /** Typed a minute after the deadline, before the tabs are locked: kept and marked. */
  readonly afterMidnight: Model | null;
  /** Its unit is given more time for the report and uses it. */
  readonly extended: Model | null;
  /** Asked for HTXSNV and never reported. */
  readonly neverReported: Model | null;
  /** Reported, but one of the conditions before scoring is not met. */
  readonly prerequisite: Model | null;
  /** Two models of one title; the second writes it without marks and in capitals. */
  readonly sameTitle: readonly [Model, Model] | null;
}

export interface Plan {
  readonly options: SeasonOptions;
  readonly office: Office;
  readonly units: readonly Unit[];
  readonly appraisers: readonly Appraiser[];
  readonly models: readonly Model[];
  readonly cases: Cases;
  readonly planted: Planted;
}

/** In the letter's campaign this many registrations ask for HTXSNV: 40 reports, one withdrawn, one that never comes. */
const LETTER_ASKING = 42;

export function planOf(options: SeasonOptions): Plan {
  const office = options.office ?? LETTER;
  const units = unitsOf(options.units, office);
  const appraisers = appraisersOf(options.appraisers, units);
  const drawn = registrations(options, units);
  const cases = options.letter ? letterCases(drawn) : NO_CASES;
  const models = drawn.map((model) => withOddities(model, cases, appraisers));
  const scored = models.filter((model) => willBeScored(model, cases));
  const planted = plantedIn(scored, appraisers);
  return { options, office, units, appraisers, models, cases: typedCases(cases, models), planted };
}

/** The same cases with the models as they will be typed. */
function typedCases(cases: Cases, models: readonly Model[]): Cases {
  const typed = (model: Model) => models[model.number] ?? model;
  const perhaps = (model: Model | null) => model && typed(model);
  return {
    withdrawn: perhaps(cases.withdrawn),
    afterMidnight: perhaps(cases.afterMidnight),
    extended: perhaps(cases.extended),
    neverReported: perhaps(cases.neverReported),
    prerequisite: perhaps(cases.prerequisite),
    sameTitle: cases.sameTitle && [typed(cases.sameTitle[0]), typed(cases.sameTitle[1])],
  };
}

const NO_CASES: Cases = {
  withdrawn: null,
  afterMidnight: null,
  extended: null,
  neverReported: null,
  prerequisite: null,
  sameTitle: null,
};

/** The letter complains that few register: its last unit does not. */
function registrations(options: SeasonOptions, units: readonly Unit[]): readonly Model[] {
  const writing = options.letter ? units.slice(0, -1) : units;
  const turns = Array.from({ length: options.models }, (_, index) => writing[index % writing.length]).filter(
    (unit) => unit !== undefined,
  );
  const asking = new Set(
    shuffled([...turns.keys()], options.seed, "asks").slice(0, options.letter ? LETTER_ASKING : turns.length),
  );
  const abouts = subjectsFor(turns);
  return turns.flatMap((unit, number) => {
    const about = abouts[number];
    const place = Math.floor(number / writing.length);
    const asksForExcellence = asking.has(number);
    return about === undefined
      ? []
      : [modelOf(options.seed, { number, place, unit, about, asksForExcellence })];
  });
}

function letterCases(models: readonly Model[]): Cases {
  const asking = models.filter((model) => model.asksForExcellence);
  const others = models.filter((model) => !model.asksForExcellence);
  const [withdrawn = null, extended = null, neverReported = null, prerequisite = null] = asking;
  const [afterMidnight = null, first, second] = others;
  const sameTitle = first && second ? ([first, second] as const) : null;
  return { withdrawn, extended, neverReported, prerequisite, afterMidnight, sameTitle };
}

export function willReport(model: Model, cases: Cases): boolean {
  return (
    model.asksForExcellence &&
    model.number !== cases.withdrawn?.number &&
    model.number !== cases.neverReported?.number
  );
}

function willBeScored(model: Model, cases: Cases): boolean {
  return willReport(model, cases) && model.number !== cases.prerequisite?.number;
}

/** Every so many models something is typed as it happens in offices. */
const ODD_EVERY = 15;

function withOddities(model: Model, cases: Cases, appraisers: readonly Appraiser[]): Model {
  const [first, second] = cases.sameTitle ?? [];
  if (model === second) return retyped(model, { "Tên mô hình": plainTitle(first) });
  const written = retyped(model, coauthorOf(model, appraisers));
  switch (model.number % ODD_EVERY) {
    case 3:
      return { ...written, mistakes: { "Từ ngày": "31/2/2023", "Sản phẩm": "" } };
    case 5:
      return retyped(written, { "Nguồn lực": '=IMPORTXML("https://lacduong.example/von","//td")' });
    case 8:
      return decomposed(written);
    case 11:
      return { ...written, mistakes: { "Đối tượng": "Tổ chức", "Đến ngày": "cuối tháng 10" } };
    default:
      return written;
  }
}

function retyped(model: Model, cells: Cells): Model {
  return { ...model, cells: { ...model.cells, ...cells } };
}

/** As a person without the keyboard for marks types it. */
function plainTitle(model: Model | undefined): string {
  const title = model?.cells["Tên mô hình"] ?? "";
  return title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[Đđ]/g, "d").toUpperCase();
}

/** Text copied on macOS comes in decomposed letters. */
function decomposed(model: Model): Model {
  const cells = Object.entries(model.cells).map(([header, text]) => [header, text.normalize("NFD")] as const);
  return { ...model, cells: Object.fromEntries(cells) };
}

const COAUTHOR_SHARE = 0.08;

/** Some models are written together with a member of the appraisal team, who will not score them. */
function coauthorOf(model: Model, appraisers: readonly Appraiser[]): Cells {
  const drawn = chance(model.number, "coauthor");
  const appraiser = appraisers[Math.floor((drawn / COAUTHOR_SHARE) * appraisers.length)];
  if (drawn >= COAUTHOR_SHARE || appraiser === undefined) return {};
  return { "Đồng tác giả": postOf(appraiser) };
}

/** The post without what the person does in the team. */
export function postOf({ name }: Appraiser): string {
  return name.split(" – ")[0] ?? name;
}
