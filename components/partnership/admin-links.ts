export type AdminPage = { key: string; path: string; label: string; about: string };

/** What an administrator looks after. Each has its page under /admin. */
export const ADMIN_PAGES: readonly AdminPage[] = [
  { key: "people", path: "people", label: "People with a role", about: "Practitioners, forum reps, managers and administrators: give a role, end a role." },
  { key: "organisations", path: "organisations", label: "Organisations", about: "Who works here, from when until when, and who followed them." },
  { key: "charter", path: "charter", label: "Charter", about: "The promises: write a new version, check it, put it in force." },
  { key: "definition", path: "definition", label: "What co-production means here", about: "Your own words for it, with versions." },
  { key: "pledges", path: "pledges", label: "Pledges", about: "Which organisations have signed up to the charter." },
  { key: "ladder", path: "../ladder", label: "Ladder", about: "The rungs: other names, words or order, as a new version; and, with the forum’s key, what each rung needs." },
  { key: "help", path: "help", label: "Where to get help", about: "The front door, SENDIASS and other places, for everyone to read." },
  { key: "holidays", path: "holidays", label: "School holidays", about: "Days on which no family is counted as late." },
  { key: "notices", path: "notices", label: "Notices to everyone", about: "Say something that stands on each person’s home." },
  { key: "settings", path: "settings", label: "Settings", about: "How long the rules wait here, and the partnership’s address." },
  { key: "story", path: "story", label: "Story", about: "Everything that was changed here: what, by whom, when." },
  { key: "mailbox", path: "mailbox", label: "A lost mailbox", about: "Somebody can no longer read the letters we send." },
];

/** Where it stands: under /admin, but for what has its own place. */
export const adminHref = (slug: string, { path }: AdminPage): string => (path.startsWith("../") ? `/${slug}/${path.slice(3)}` : `/${slug}/admin/${path}`);
