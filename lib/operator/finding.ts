/** What a check found: all right, or wrong with what to do. Never an address, a name or a password. */
export type Finding = { isWrong: false; words: string } | { isWrong: true; words: string; todo: string };

export const right = (words: string): Finding => ({ isWrong: false, words });
export const wrong = (words: string, todo: string): Finding => ({ isWrong: true, words, todo });
export const lineOf = (finding: Finding): string => (finding.isWrong ? `✗ ${finding.words}\n  What to do: ${finding.todo}` : `✓ ${finding.words}`);
