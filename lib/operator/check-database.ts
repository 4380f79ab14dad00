import { sql } from "drizzle-orm";
import { DatabaseAway, inTransaction } from "@/db/client";
import { DISTRIBUTED } from "@/db/tables";
import { codeOf } from "@/lib/access/writing";
import { right, wrong, type Finding } from "./finding";
import { hasTodaysShape } from "./shape";

type Role = { name: string; isSuper: boolean; bypasses: boolean; owns: number };

/** Reachable at all? Null means yes: the other checks can go on. */
export async function checkReachable(): Promise<Finding | null> {
  try {
    await inTransaction({ readOnly: true }, (tx) => tx.execute(sql`select 1`));
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof DatabaseAway) return wrong("The database does not answer.", "Start PostgreSQL, or correct DATABASE_URL.");
    if (code === "22023" || code === "42704" || code === "42501") return wrong("The role alongside_app is not there, or may not be used.", "Run: npm run alongside -- migrate");
    return wrong(`The database turns us away (${code || "no reason given"}).`, "Check the name, the password and the database in DATABASE_URL.");
  }
}

export async function checkShape(): Promise<Finding> {
  const isCurrent = await hasTodaysShape().catch(() => false);
  return isCurrent ? right("The tables have today's shape.") : wrong("The tables have not today's shape.", "Run: npm run alongside -- migrate");
}

/** The second lock holds only for a role that cannot walk around it. */
export async function checkRole(): Promise<Finding> {
  const [role] = await inTransaction({ readOnly: true }, (tx) =>
    tx.execute<Role>(sql`select current_user as name, rolsuper as "isSuper", rolbypassrls as bypasses,
      (select count(*)::int from pg_class where relowner = pg_roles.oid and relkind in ('r', 'p')) as owns from pg_roles where rolname = current_user`));
  const faults = [
    ...(role?.isSuper ? ["is a superuser"] : []),
    ...(role?.bypasses ? ["walks around row-level security"] : []),
    ...(role && role.owns > 0 ? [`owns ${role.owns} tables`] : []),
  ];
  if (faults.length === 0) return right("The app's role owns nothing and bypasses nothing.");
  return wrong(`The role ${role!.name} ${faults.join(" and ")}, so one partnership could read another's rows.`, "Let DATABASE_URL sign in as alongside_app, or as the tables' owner: then we step down to it.");
}

export async function checkSecondLock(): Promise<Finding> {
  const rows = await inTransaction({ readOnly: true }, (tx) =>
    tx.execute<{ name: string }>(sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity`));
  const locked = new Set([...rows].map((row) => row.name));
  const open = DISTRIBUTED.filter((table) => !locked.has(table));
  if (open.length === 0) return right("Row-level security is on for every partnership's table.");
  return wrong(`Row-level security is off for: ${open.join(", ")}.`, "Somebody changed the tables by hand. Put a backup back, or turn it on again for these (enable and force).");
}
