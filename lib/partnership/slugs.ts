/** Words that stand for pages of the product itself, so no partnership and no work may be called them. */
export const RESERVED = new Set([
  "account", "accessibility", "actions", "admin", "api", "asked", "calendar", "charter", "cookies", "dashboard", "developers", "evidence", "glossary", "health", "healthz",
  "help", "home", "invitation", "ladder", "metrics", "new", "outbox", "partnerships", "privacy", "public", "readyz", "search", "setup", "sign-in",
  "sign-out", "unsubscribe", "work", "worried", "you-said",
]);

/** A name as it stands in a URL: small letters, digits and dashes, 60 at most. Gives "" when nothing is left. */
export const slugOf = (name: string): string =>
  name.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");

/** The first free one of short-breaks, short-breaks-2, short-breaks-3… */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const plain = slugOf(name) || "work";
  for (let n = 1; ; n++) {
    const slug = n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(slug) && !RESERVED.has(slug)) return slug;
  }
}
