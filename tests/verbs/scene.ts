import { inTransaction } from "@/db/client";
import { membership, person } from "@/db/schema";
import { and } from "@/db/where";
import { changeCard } from "@/lib/person/change-card";
import { addPerson } from "@/lib/person/add";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { eq, sql } from "drizzle-orm";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, IDEA, seatsOf, tokenFor, workId } from "../cast/work";
import { invitationTo } from "../invitation/kept";
import type { Line, Name, Scene } from "./line";

export const CAST: readonly Name[] = ["amara", "bev", "chris", "dana", "eli", "fatima", "josh", "mo", "ada"];

/** What the lines of one file share: a partnership with two pieces of work, and another partnership with one. */
export type House = { cast: Cast; spare: string; nobody: Member; elsewhere: Cast; theirWork: string; shared?: Promise<Scene> };

export async function aHouse(): Promise<House> {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  const { personId: id } = await addPerson({ partnershipId: cast.partnershipId, now: MONDAY }, { name: "Gus", email: `gus@${cast.slug}.example`, roles: [] });
  const theirWork = await aTable(elsewhere);
  const spare = await aTable(cast);
  return { cast, spare, nobody: { id, name: "Gus", email: "", sector: "health" }, elsewhere, theirWork };
}

const MONEY = { kind: "limit", what: "The money for this year", setBy: "The council", since: "2025-11-01" };

/** Chris wants to hear everything: by him it shows who hears only then. */
async function aTable(cast: Cast): Promise<string> {
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.chris, cast.josh], settled: [MONEY] });
  await changeCard(on(MONDAY, cast, cast.chris), { name: cast.chris.name, job: "", reach: "", hears: "everything" });
  return slug;
}

const nobodyJoined = (cast: Cast) => aPieceOfWork(cast, { ledBy: cast.dana });

async function aSetUp(cast: Cast): Promise<string> {
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  await chooseSeats(on(MONDAY, cast, cast.dana, slug), { sectors: [...NEEDED_SECTORS] });
  return slug;
}

/** The place for one line. Where nothing is laid first, they come one after the other to the same table: laying one takes longest. */
export async function aScene(house: House, { at = "the table", lay, byLink, alone = Boolean(lay ?? byLink) }: Line): Promise<Scene> {
  if (at === "the table" && !alone) return (house.shared ??= aTable(house.cast).then((slug) => sceneOf(house.cast, slug)));
  if (at === "the partnership") return sceneOf(await aCast(), "");
  const laid = at === "setting up" ? aSetUp : typeof byLink === "string" ? nobodyJoined : aTable;
  return sceneOf(house.cast, await laid(house.cast));
}

async function sceneOf(cast: Cast, slug: string): Promise<Scene> {
  let minutes = 0;
  const now = () => new Date(MONDAY.getTime() + 86_400_000 + ++minutes * 60_000);
  const here = <T>(read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
  const id = slug ? await workId(cast, slug) : "";
  const members = slug ? await here((tx) => tx.select({ id: membership.id, personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, cast.partnershipId), eq(membership.workId, id)))) : [];
  const sits = Object.fromEntries(CAST.flatMap((who) => members.filter(({ personId }) => personId === cast[who].id).map((one) => [who, one.id])));
  const scene: Scene = {
    cast, work: slug, grace: "", workId: id, sits: sits as Scene["sits"], seats: slug ? await seatsOf(cast, slug) : {},
    at: (who, after = 0) => on(days(after, now()), cast, who === "grace" ? { ...cast.amara, id: scene.grace } : cast[who], scene.work),
    link: async (called, after = 0) => ({ token: await tokenFor(cast, slug, { email: addressOf(cast, called) } as Member), now: days(after, now()) }),
    asked: async (called) => (await invitationTo(cast, { email: addressOf(cast, called) })).id,
    newest: async (table) => {
      const [row] = await here((tx) => tx.execute<{ id: string } & Record<string, string>>(sql`select * from ${sql.identifier(table)} where partnership_id = ${cast.partnershipId} order by id desc limit 1`));
      return row!;
    },
  };
  return scene;
}

export const addressOf = (cast: Cast, called: string) => `${called}@${cast.slug}.example`;

/** Who a letter goes to, as the table says it. */
export async function namesIn(cast: Cast): Promise<(to: string | null) => string> {
  const known = await inTransaction({}, (tx) => tx.select({ id: person.id, email: person.email }).from(person).where(sql`true`));
  const names = new Map(known.flatMap(({ id, email }) => CAST.filter((who) => cast[who].email === email).map((who) => [id, who as string] as const)));
  return (to) => (to === null ? "guest" : (names.get(to) ?? (to.length > 3 ? "newcomer" : to)));
}
