/** Nothing is kept of who has read what. */
export const readTo = (..._what: unknown[]): void => {};
