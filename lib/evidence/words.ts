/** Rule 10: on what leaves the group a count of people under 5 is not said. */
export const SMALL = 5;
export const peopleWords = (count: number): string => (count === 0 ? "nobody" : count < SMALL ? `fewer than ${SMALL} people` : `${count} people`);

/** What is left out of the page, said on it. */
export const leftOutWords = "Names are left out: seats stand for people. Comments are not quoted, and a point is quoted only where the person who raised it and the lead both agreed.";
export const notProvenWords = "This page shows the record as it was written. That does not prove it true: ask the families who took part.";
