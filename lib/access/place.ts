/** One sending of one form: its key, the digest of what was sent, and where the result will be shown. */
export type Sending = { key: string; digest: string };

/** Who does something, in which partnership, when. The time is handed in, never looked up. */
export type PartnershipPlace = { personId: string; partnershipId: string; now: Date; once?: Sending };

/** The same, at one piece of work. */
export type WorkPlace = PartnershipPlace & { work: string };
