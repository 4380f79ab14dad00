import type { Needed, Sector } from "./sectors";

/** What each sector is called, on screen and in letters. */
export const sectorWords: Record<Sector, string> = {
  "parent-carers": "Parent carers",
  "young-people": "Young people",
  "education": "Education",
  "health": "Health",
  "social-care": "Social care",
  "adult-services": "Adult services",
  "other": "Another voice",
};

/** Who usually sits there, for somebody choosing whom to ask. */
export const sectorHints: Record<Sector, string> = {
  "parent-carers": "Parents and carers of children and young people with SEND, often through the parent carer forum.",
  "young-people": "Young people of 16 and over, or a young people's group.",
  "education": "Schools, colleges and early years.",
  "health": "Therapies, nursing, community paediatrics, the integrated care board.",
  "social-care": "Children's social care, short breaks, early help.",
  "adult-services": "Teams that work with young people as they become adults.",
  "other": "Somebody else who should be at the table, for example the council's SEND team or a charity.",
};

/** A seat's name: its sector, or the label it was given when it was added. */
export const seatWords = (seat: { sector: Sector; label: string }): string => (seat.sector === "other" && seat.label ? seat.label : sectorWords[seat.sector]);

/** Asked for when a needed seat is left out without a reason. */
export const emptySeatWords: Record<Needed, string> = {
  "parent-carers": "Say why no parent carers are asked. Everyone in the work reads this.",
  "young-people": "Say why no young people are asked. Everyone in the work reads this.",
  "education": "Say why nobody from education is asked. Everyone in the work reads this.",
  "health": "Say why nobody from health is asked. Everyone in the work reads this.",
  "social-care": "Say why nobody from social care is asked. Everyone in the work reads this.",
  "adult-services": "Say why nobody from adult services is asked. Everyone in the work reads this.",
};

/** How a seat with nobody yet is named, as in “No one from health yet”. */
export const noOneYet = (seat: { sector: Sector; label: string }): string =>
  seat.sector === "parent-carers" ? "No parent carers yet" : seat.sector === "young-people" ? "No young people yet" : `No one from ${seat.sector === "other" ? seatWords(seat) : seatWords(seat).toLowerCase()} yet`;

const listed = (names: string[]) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

/** Why the letters cannot go yet. */
export const missingSeatsWords = (seats: readonly { sector: Sector; label: string }[]): string =>
  `Nobody is asked yet for ${listed(seats.map(seatWords))}. Invite someone, or say why the seat is empty.`;

const SEVERAL = new Set<Sector>(["parent-carers", "young-people", "adult-services"]);

/** “Parent carers say”, “Health says”. */
export const seatSays = (seat: { sector: Sector; label: string }): string => `${seatWords(seat)} ${SEVERAL.has(seat.sector) ? "say" : "says"}`;

/** Somebody without email takes part through somebody who tells them. */
export const toldWords = { phone: "No email: told by phone", paper: "No email: told on paper" } as const;
export const toldChoices = [{ value: "phone", label: "By phone" }, { value: "paper", label: "On paper" }];
