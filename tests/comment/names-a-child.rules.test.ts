import fc from "fast-check";
import { expect, test } from "vitest";
import { isNhsNumber, namesAChild } from "@/lib/comment/names-a-child";

test("an NHS number is one by its check digit, however it is written", () => {
  for (const words of ["943 476 5919", "9434765919", "943-476-5919", "His number is 943 476 5919.", "NHS no 943.476.5919", "９４３４７６５９１９"]) expect(namesAChild(words), words).toBe("an NHS number");
  for (const words of ["943 476 5918", "0000000000", "01632 960 001", "020 7946 0958", "12345", "94347659190", "Room 9434765919123"]) expect(namesAChild(words), words).toBeNull();
});

test("any nine digits have at most one tenth that makes them an NHS number, and changing one digit unmakes it", () => {
  const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).filter((digits) => new Set(digits).size > 1);
  fc.assert(fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
    const whole = Array.from({ length: 10 }, (_, last) => [...digits, last].join("")).filter(isNhsNumber);
    expect(whole.length).toBeLessThanOrEqual(1);
    if (!whole[0]) return;
    const changed = [...whole[0]];
    changed[at] = String((Number(changed[at]) + more) % 10);
    expect(isNhsNumber(changed.join(""))).toBe(false);
  }));
});

test("the shapes in which a child's name is written are seen", () => {
  for (const words of [
    "My son Jack waits for a place.", "my little boy, Tom, cannot", "Our daughter is called Aoife", "Her name is Zainab.", "A child called Ravi was turned away", "We asked for Jack (7) and",
    "I asked about Ella, aged 9", "Then Sam is 12 and still waits", "Jack’s EHC plan is late", "Mia's autism diagnosis took years", "my youngest, Zoë-Mae, loves it", "his brother Kofi",
  ]) expect(namesAChild(words), words).toBe("a child’s name");
  for (const words of ["DOB 12/03/2015", "date of birth: 1 May 2014", "He was born on the 3rd of June"]) expect(namesAChild(words), words).toBe("a date of birth");
});

test("what people say of the work itself is not taken for a child's name", () => {
  for (const words of [
    "Could the leaflet be two sides?", "My son waits for a place.", "Our daughter The one who waits", "Dana said yes.", "Page 2 is too long", "We meet on Monday, aged paper and all", "Section (7) is new",
    "Thank you, Priya. Two sides it is.", "The Council’s EHC plan letters", "Year 7 is hard", "I am 12 minutes late", "children aged 5 to 11", "It is 7 and dark", "The child I have in mind", "a date in March", "Figure (3) is hard to read", "See Appendix (2)", "The Deadline is 12, not 14", "Promise (4) says so", "Ages 5 to 11",
  ]) expect(namesAChild(words), words).toBeNull();
});
