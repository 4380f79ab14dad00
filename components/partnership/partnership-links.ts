import type { NavLink } from "@/components/ui/SubNav";
import { mayHere, type Here } from "@/lib/access/see";

export type PartnershipPage = "home" | "work" | "dashboard" | "charter" | "ladder" | "admin" | "you-said" | "hide";

/** The pages of a partnership that this person can open. */
export function partnershipLinks(seen: Here): NavLink[] {
  const at = `/${seen.partnership.slug}`;
  return [
    { key: "home", href: at, label: "Home" },
    { key: "work", href: `${at}/work`, label: "Pieces of work" },
    ...(mayHere(seen, "see the dashboard") ? [{ key: "dashboard", href: `${at}/dashboard`, label: "Dashboard" }] : []),
    { key: "charter", href: `${at}/charter`, label: "Charter" },
    { key: "ladder", href: `${at}/ladder`, label: "Ladder" },
    { key: "you-said", href: `${at}/you-said`, label: "You said, we did" },
    ...(mayHere(seen, "administer") ? [{ key: "admin", href: `${at}/admin`, label: "Administration" }] : []),
  ];
}

/** What somebody with such a role comes for, in a seat or not: managers and forum reps the dashboard, administrators the administration. */
export const cameFor = (seen: Here): NavLink[] =>
  partnershipLinks(seen).flatMap((link) => (link.key === "dashboard" ? [{ ...link, label: "See how all the work stands" }] : link.key === "admin" ? [{ ...link, label: "Look after people and settings" }] : []));
