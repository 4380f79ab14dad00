import type { Sector } from "./sectors";

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
