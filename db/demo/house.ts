import type { Guest, House } from "./play/house";
import { addressOf, whoIs, type Key } from "./people";

/** Wolds and Coast, as the player knows it: everybody is one of the cast, and letters are posted. */
export const houseOf = (partnershipId: string, known: ReadonlyMap<Key, string>): House => ({
  partnershipId, hasPost: true,
  starter: (seat, who) => Promise.resolve(known.get(who!) ?? nobody(seat)),
  guest: (seat, _, who) => (who ? guestFrom(who) : nobody(seat)),
});

function guestFrom(who: Key): Guest {
  const { name, organisation = "", hears = "needed" } = whoIs(who);
  return { name, email: addressOf(who), organisation, hears };
}

const nobody = (seat: string): never => {
  throw new Error(`A story of the demo names nobody for ${seat}.`);
};
