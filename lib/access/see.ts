import { inEach, inTransaction, readNowhere, type Reader } from "@/db/client";
import type { PartnershipPlace, WorkPlace } from "./place";
import { partnershipPolicy, policy, type PartnershipPermission, type Permission } from "./policy";
import { NotFound } from "./refusal";
import { standingIn, standingAt, type PartnershipStanding, type Seat, type Standing } from "./standing";

declare const outline: unique symbol;
declare const inside: unique symbol;
declare const here: unique symbol;

/** Proof that this person may see the outline of this work: what rule 12 lets every role see. Only this file makes one. */
export type Outline = Standing & { readonly [outline]: true; now: Date };
/** Proof that this person has a seat in this work: comments, names, documents, notes and needs ask for it. */
export type Inside = Outline & { readonly [inside]: true; seat: Seat; membershipId: string };
/** Proof that this person is known in this partnership. */
export type Here = PartnershipStanding & { readonly [here]: true; now: Date };

export type Reads<Seen> = Record<string, (seen: Seen, reader: Reader) => Promise<unknown>>;
export type Found<R extends Reads<never>> = { [K in keyof R]: Awaited<ReturnType<R[K]>> };

/** Runs the named reads together on one snapshot and lets all of them settle before the snapshot closes. */
async function all<Seen, R extends Reads<Seen>>(seen: Seen, reader: Reader, reads: R): Promise<Found<R>> {
  const names = Object.keys(reads);
  const settled = await Promise.allSettled(names.map((name) => reads[name]!(seen, reader)));
  const found: Record<string, unknown> = {};
  for (const [index, result] of settled.entries()) {
    if (result.status === "rejected") throw result.reason;
    found[names[index]!] = result.value;
  }
  return found as Found<R>;
}

const snapshot = <T>(partnershipId: string, does: (reader: Reader) => Promise<T>) => inTransaction({ partnershipId, readOnly: true }, does);

async function standing(reader: Reader, at: WorkPlace): Promise<Outline> {
  const found = await standingAt(reader, at);
  if (!found || !policy["see the outline"](found)) throw new NotFound();
  return { ...found, now: at.now } as Outline;
}

const isInside = (seen: Outline): seen is Inside => policy["see inside"](seen);

/** Opens a piece of work for everyone who may see its outline. `insideReads` run only for those with a seat. Throws NotFound. */
export const seeOutline = <R extends Reads<Outline>, I extends Reads<Inside>>(at: WorkPlace, reads: R, insideReads: I) =>
  snapshot(at.partnershipId, async (reader) => {
    const seen = await standing(reader, at);
    const { found, within } = await all(seen, reader, {
      found: () => all(seen, reader, reads),
      within: async () => (isInside(seen) ? { seen, ...(await all(seen, reader, insideReads)) } : null),
    });
    return { seen, ...found, inside: within as ({ seen: Inside } & Found<I>) | null };
  });

/** Opens a piece of work for those with a seat. Gives null to those who may see its outline only. Throws NotFound. */
export const seeInside = <R extends Reads<Inside>>(at: WorkPlace, reads: R) =>
  snapshot(at.partnershipId, async (reader) => {
    const seen = await standing(reader, at);
    return isInside(seen) ? { seen, ...(await all(seen, reader, reads)) } : null;
  });

async function opened<R extends Reads<Here>>(reader: Reader, at: PartnershipPlace, may: PartnershipPermission, reads: R) {
  const found = await standingIn(reader, at);
  if (!found || !partnershipPolicy[may](found)) throw new NotFound();
  const seen = { ...found, now: at.now } as Here;
  return { seen, ...(await all(seen, reader, reads)) };
}

/** Opens a page of a partnership for somebody known there. Throws NotFound where the policy says no. */
export const seeHere = <R extends Reads<Here>>(at: PartnershipPlace, may: PartnershipPermission, reads: R) =>
  snapshot(at.partnershipId, (reader) => opened(reader, at, may, reads));

/** Opens several partnerships for somebody known in each, in their order and on one snapshot. Throws NotFound where they are not. */
export const seeEach = <R extends Reads<Here>>({ partnershipIds, ...who }: { partnershipIds: readonly string[]; personId: string; now: Date }, reads: R) =>
  inEach(partnershipIds, (reader, partnershipId) => opened(reader, { ...who, partnershipId }, "be here", reads));

/** What anyone may read, signed in or not: `reads` are given only the partnership's id. */
export const seePublic = <R extends Reads<{ partnershipId: string; now: Date }>>(at: { partnershipId: string; now: Date }, reads: R) =>
  snapshot(at.partnershipId, (reader) => all(at, reader, reads));

/** Reference and local rows only: the second lock stays shut for every partnership. */
export const seeNowhere = readNowhere;

export const may = (seen: Outline, what: Permission) => policy[what](seen);
export const mayHere = (seen: PartnershipStanding, what: PartnershipPermission) => partnershipPolicy[what](seen);
