import type { Wanted } from "../../../src/domain/documents/draft.ts";
import type {
  BallotFact,
  DocumentFacts,
  ModelFact,
  StandingFact,
  TitleFact,
  UnitFact,
} from "../../../src/domain/documents/facts.ts";

/** Midnight of a day at the office, 7 hours east of UTC. */
export const at = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

export const UNIT: UnitFact = {
  code: "DU-A",
  name: "Đảng ủy xã A",
  active: true,
  models: 1,
  reportsDue: 1,
  reportsIn: 1,
  registration: { closesAt: at("2023-03-29"), state: "onTime" },
  report: { closesAt: at("2023-11-16"), state: "onTime" },
};

export const MODEL: ModelFact = {
  id: "MH-2023-001",
  unit: "DU-A",
  subject: "Tập thể",
  holder: "Tập thể lãnh đạo xã A",
  position: "",
  coauthors: "",
  title: "Một cửa lưu động",
  kind: "Mô hình mới",
  state: "active",
  asksForExcellence: true,
  reported: true,
};

/** A second one, of a person of another unit. */
export const PERSONAL: ModelFact = {
  ...MODEL,
  id: "MH-2023-002",
  unit: "PNV",
  subject: "Cá nhân",
  holder: "Trưởng phòng Nội vụ",
  position: "Trưởng phòng",
  title: "Hẹn giờ trả hồ sơ",
  asksForExcellence: false,
  reported: false,
};

export const STANDING: StandingFact = {
  model: "MH-2023-001",
  title: "Một cửa lưu động",
  group: "Tập thể – TCCSĐ trực thuộc",
  rank: "1",
  subject: "Đảng ủy xã A",
  ballots: "3/3",
  means: { I: 2_150, II: 6_300 },
  mean: 8_450,
  band: "Tốt",
  belowFloor: "",
  unranked: "",
  eligible: true,
  opinion: "",
  decision: "",
  conclusion: "",
  classification: "",
  withinCap: null,
  document: "",
};

/** Scored, and not good enough to be put to the committee. */
export const LOWER: StandingFact = {
  ...STANDING,
  model: "MH-2023-002",
  title: "Hẹn giờ trả hồ sơ",
  group: "Cá nhân – UBND huyện",
  subject: "Trưởng phòng Nội vụ",
  ballots: "2/3",
  means: { I: 1_900, II: 5_000 },
  mean: 6_900,
  band: "Khá",
  eligible: false,
};

export const BALLOT: BallotFact = {
  id: "P1-MH-2023-001-TV01",
  round: 1,
  model: "MH-2023-001",
  appraiser: "TV01",
  submitted: true,
  recused: false,
  points: { "I.1": 1_250, "II.1": 6_800 },
  comment: "Làm bài bản",
  strengths: "",
  limits: "",
  proposal: "",
};

export const TITLE: TitleFact = {
  number: "1",
  unit: "PNV",
  subject: "Cá nhân",
  holder: "Chuyên viên",
  position: "Chuyên viên tổng hợp",
  title: "Chiến sĩ thi đua cơ sở",
  reward: "Giấy khen",
  initiative: "Số hóa hồ sơ",
  recognition: "12/QĐ-UBND",
  titleResult: "",
  rewardDecision: "",
};

export const FACTS: DocumentFacts = {
  now: at("2023-12-01") + 9 * 3_600_000,
  settings: {
    year: 2023,
    parent: "Tỉnh ủy M",
    organisation: "Huyện ủy N",
    partyName: "Đảng bộ tỉnh M",
    place: "N",
    organiserPhone: "0900 000 001",
    decidingBody: "",
    organiserBody: "Ban Tổ chức",
    registrationDeadline: "2023-03-28",
    reportDeadline: "2023-11-15",
    passMark: 8_000,
    authority: "T/M BAN THƯỜNG VỤ",
    signerPosition: "BÍ THƯ",
    signer: "Bí thư Huyện ủy",
  },
  units: [UNIT, { ...UNIT, code: "PNV", name: "Phòng Nội vụ", reportsDue: 0, reportsIn: 0 }],
  models: [MODEL, PERSONAL],
  ranking: [STANDING, LOWER],
  groupLines: [],
  appraisers: [
    { code: "TV01", name: "Trưởng Ban", position: "Trưởng Ban Tổ chức", role: "Tổ trưởng", active: true },
    { code: "TV02", name: "Chuyên viên", position: "", role: "Thư ký", active: true },
    { code: "TV03", name: "Phó Ban", position: "Phó Trưởng Ban", role: "Thành viên", active: false },
  ],
  groups: [
    { code: "I", name: "Tính mới", maximum: 2_500, floor: 1_250 },
    { code: "II", name: "Hiệu quả", maximum: 7_500, floor: null },
  ],
  criteria: [
    {
      code: "I.1",
      group: "I",
      name: "Mức độ mới",
      maximum: 2_500,
      levels: [{ from: 2_000, to: 2_500, text: "Lần đầu" }],
    },
    { code: "II.1", group: "II", name: "Hiệu quả", maximum: 7_500, levels: [] },
  ],
  bases: [
    {
      document: "14-KL/TW",
      issued: "2021-09-22",
      summary: "Kết luận của Bộ Chính trị về khuyến khích cán bộ",
      force: "",
    },
    { document: "3-QĐ/TW", issued: "2010-01-05", summary: "Quy định cũ", force: "Hết hiệu lực" },
  ],
  titles: [TITLE],
  ballots: [BALLOT],
};

export const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  facts: FACTS,
  format: "party",
  typed: {},
  choice: "",
  utcOffsetMinutes: 420,
  ...more,
});
