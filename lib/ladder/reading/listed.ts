/** "health, social care and adult services" */
export const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 decision", "3 decisions" */
export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;
