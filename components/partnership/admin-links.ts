export type AdminPage = { key: string; path: string; label: string; about: string };

/** What an administrator looks after. Each has its page under /admin. */
export const ADMIN_PAGES: readonly AdminPage[] = [
  { key: "charter", path: "charter", label: "Charter", about: "The promises: write a new version, check it, put it in force." },
  { key: "definition", path: "definition", label: "What co-production means here", about: "Your own words for it, with versions." },
  { key: "pledges", path: "pledges", label: "Pledges", about: "Which organisations have signed up to the charter." },
  { key: "story", path: "story", label: "Story", about: "Everything that was changed here: what, by whom, when." },
  { key: "mailbox", path: "mailbox", label: "A lost mailbox", about: "Somebody can no longer read the letters we send." },
];
