import type { ROLE_KEYS } from "@/db/keys";

type Words = { name: string; a: string; can: string };

/** What each role is called, and what it opens. A seat gives no role. */
export const roleWords: Record<(typeof ROLE_KEYS)[number], Words> = {
  "practitioner": { name: "Practitioner", a: "a practitioner", can: "Practitioners begin pieces of work, and see the outline of every one." },
  "forum rep": { name: "Forum rep", a: "a forum rep", can: "Forum reps hear of each idea the same day, begin pieces of work, and open the dashboard." },
  "manager": { name: "Manager", a: "a manager", can: "Managers open the dashboard, and see the outline of every piece of work." },
  "administrator": { name: "Administrator", a: "an administrator", can: "Administrators look after people, organisations and the charter. It opens no piece of work." },
};

export const ROLES = ["practitioner", "forum rep", "manager", "administrator"] as const satisfies readonly (typeof ROLE_KEYS)[number][];
