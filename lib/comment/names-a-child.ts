export type Looks = "a child’s name" | "an NHS number" | "a date of birth";

const TEN_DIGITS = /(?<![\p{N}])(?:\p{N}[ \u00A0.-]{0,2}){9}\p{N}(?![\p{N}])/gu;

/** An NHS number's tenth digit proves the nine before it (modulus 11), so most other numbers of ten digits are not taken for one. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits].slice(0, 9).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const BORN = new RegExp(String.raw`\b(?:d\.?o\.?b\.?|date of birth|born on)\b\W{0,5}(?:is |was |the )?\d{1,2}(?:st|nd|rd|th)?(?:[ ./-]|\s+of\s+)+(?:\d{1,2}|${MONTHS}|[A-Z][a-z]{2})\b`, "i");

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{L}+)?`;
const CHILD = String.raw`(?:son|daughter|child|boy|girl|lad|little one|eldest|youngest|middle one|twins?|grandson|granddaughter|grandchild|nephew|niece|brother|sister|stepson|stepdaughter|toddler|baby|teenager)`;
const WHOSE = String.raw`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Aa]|[Tt]he)`;
const OLD = String.raw`(?:(?:is|was|who is|who’s|who's|just turned|turned|aged|age|now)\s+)*(?:aged\s+)?(?:[1-9]|1\d|2[0-5])`;
const PLAN = String.raw`(?:EHCP|EHC plan|EHC needs assessment|diagnosis|autism|ADHD|seizures|paediatrician|SENCO|needs assessment|school place|annual review|meltdowns?)`;

/** Shapes in which people write a child's name. They find some; the sentence above the box asks for the rest. */
const SHAPES: readonly RegExp[] = [
  String.raw`\b${WHOSE}\s+(?:\p{L}+\s+){0,2}${CHILD},?\s+(?<name>${NAME})\b`,
  String.raw`\b${CHILD}(?:’s|'s)?\s+(?:is\s+|was\s+)?(?:called|named|name is|name’s|name's)\s+(?<name>${NAME})\b`,
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+name(?:\s+is|’s|'s)\s+(?<name>${NAME})\b`,
  String.raw`\b(?:child|pupil|student|boy|girl)\s+(?:called|named)\s+(?<name>${NAME})\b`,
  String.raw`(?<![.!?]\s|^)\b(?<name>${NAME})(?:,\s+|\s+\(?)(?:aged\s+)${OLD}\b`,
  String.raw`\b(?<name>${NAME})\s*\((?:aged?\s+)?(?:[1-9]|1\d|2[0-5])\)`,
  String.raw`\b(?<name>${NAME}),?\s+(?:who\s+is|who’s|who's|is)\s+(?:[1-9]|1\d|2[0-5])(?:\s+years?\s+old|\s+and\b|,)`,
  String.raw`\b(?<name>${NAME})(?:’s|'s)\s+(?:\p{L}+\s+)?${PLAN}\b`,
].map((shape) => new RegExp(shape, "gu"));

/** Words with a capital that are no child's name. */
const NO_NAMES = new Set(
  ("I A An The This That These Those It He She We You They Who What When Where Why How There Here And But Or If So As At In On Of To For From With Yes No Not My Our His Her Their Your " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "Send Year Years Key Stage Reception Nursery School College Council Forum Health Education Social Care Ofsted Camhs Nhs England English Wales British Easter Christmas Summer Autumn Winter Spring " +
    "Mr Mrs Ms Miss Dr Page Part Section Action Step Rung Question Point Item Table Room Number Option Version Draft Group Meeting Team Board Everyone Someone Nobody Anyone People Parents Carers Families Children Child Parent Carer Family Mum Dad " +
    "Figure Appendix Annex Chapter Slide Line Paragraph Phase Level Week Day Term Grade Class Form Block Site Unit Ward Band Promise Decision Leaflet Letter Survey Deadline Budget Lunch Total Limit Target Price Cost Maximum Minimum Start Age Ages").split(" "),
);

/** What in these words looks as if it named a child, or null. A hint for the writer, never a lock: it misses some and is wrong about others. */
export function namesAChild(words: string): Looks | null {
  const plain = words.normalize("NFKC");
  for (const [digits] of plain.matchAll(TEN_DIGITS)) if (isNhsNumber(digits.replace(/[^\d]/g, ""))) return "an NHS number";
  if (BORN.test(plain)) return "a date of birth";
  for (const shape of SHAPES) for (const { groups } of plain.matchAll(shape)) if (!NO_NAMES.has(groups!.name!)) return "a child’s name";
  return null;
}
