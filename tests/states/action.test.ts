import { test } from "vitest";
import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { askToLead } from "@/lib/action/ask-to-lead";
import { handBackAction } from "@/lib/action/hand-back-action";
import { leadState } from "@/lib/action/rules";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { STATUSES } from "@/lib/action/statuses";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { leave } from "@/lib/seat/leave";
import { actionsIn, anAction, LEAFLET, leadsIn, seatedAs, statusesIn } from "../action/actions";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";
import { tableOf, walk, type Walker } from "./table";

type Here = Awaited<ReturnType<typeof anAction>>;

async function aWalkedAction({ cast, asks }: Here, leads: string): Promise<Walker> {
  const number = String((await addAction(asks(cast.dana, 1), { ...LEAFLET, leads })).number);
  const id = (await actionsIn(cast)).at(-1)!.id;
  const last = async () => (await statusesIn(cast)).findLast(({ actionId }) => actionId === id);
  const say = async (status: string) => sayActionStatus(asks(cast.dana), { number, status, version: String((await last())?.number ?? 0), progress: "As it stands today" });
  return { stands: async () => (await last())?.status ?? "not started", does: Object.fromEntries(STATUSES.map((status) => [`say ${status}`, () => say(status)])) };
}

test("an action stands as docs/states.md says, whatever is said of it", { timeout: 60_000 }, async () => {
  const here = await anAction();
  const leads = await seatedAs(here.cast, here.slug, here.cast.amara);
  await walk(tableOf("An action"), { begin: () => aWalkedAction(here, leads), runs: 25, longest: 10, seed: 20261203 });
});

/** Amara, asked by Dana to lead an action of a work of their own. */
async function someoneAsked(cast: Cast): Promise<Walker> {
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const asks = (who: Member) => on(days(2), cast, who, slug);
  const amara = await seatedAs(cast, slug, cast.amara);
  const number = String((await addAction(on(days(1), cast, cast.dana, slug), { ...LEAFLET, leads: amara })).number);
  const leads = async () => (await leadsIn(cast)).find(({ membershipId }) => membershipId === amara)!;
  const left = async () => (await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(membership))).find(({ id }) => id === amara)!.leftAt;
  return {
    stands: async () => leadState({ ...(await leads()), leftAt: await left() }),
    does: {
      "says yes": () => acceptAction(asks(cast.amara), { number }),
      "hands it back": () => handBackAction(asks(cast.amara), { number }),
      "is asked again": () => askToLead(asks(cast.dana), { number, leads: amara }),
      "leaves": () => leave(asks(cast.amara), { sure: "yes" }),
    },
  };
}

test("whoever is asked to lead an action stands as docs/states.md says", { timeout: 60_000 }, async () => {
  const cast = await aCast();
  await walk(tableOf("Somebody asked to lead an action"), { begin: () => someoneAsked(cast), runs: 15, longest: 8, seed: 20261204 });
});
