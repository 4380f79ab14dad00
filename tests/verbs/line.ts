import type { LinkPlace } from "@/lib/access/answer";
import type { Verb } from "@/lib/access/change";
import type { WorkPlace } from "@/lib/access/place";
import type { Kind } from "@/lib/event/kinds";
import type { QuietKind } from "@/lib/letter/audience";
import type { Cast } from "../cast/cast";

export type Name = Exclude<keyof Cast, "partnershipId" | "slug">;
/** Grace has no e-mail; she is not of the cast. */
export type Doer = Name | "grace";

/** What is laid before somebody does something: who is here, and at which work. */
export type Scene = {
  cast: Cast;
  work: string;
  /** Her id, once she sits here. */
  grace: string;
  /** Somebody at this work, a minute after whoever came before. */
  at: (who: Doer, daysLater?: number) => WorkPlace;
  /** The link of an invitation, and its id: by the name before the @. */
  link: (called: string, daysLater?: number) => Promise<LinkPlace>;
  asked: (called: string) => Promise<string>;
  /** Each one's membership in this work. */
  sits: Record<Name, string>;
  seats: Record<string, string>;
  /** The newest row of a table in this partnership, as the database holds it. */
  newest: (table: string) => Promise<{ id: string } & Record<string, string>>;
  workId: string;
};

type Given<Laid> = object | ((scene: Scene, laid: Laid) => object);

/** One verb: who does it with what, who may not, what happens of it and who hears. */
export type Line<Laid = never> = {
  // A verb checks what it is given itself, so a line may give it anything.
  verb: Verb<never, unknown>;
  /** Where it is done. At the table: Dana leads; Amara, Bev, Chris and Josh have joined; Eli and Fatima are asked. */
  at?: "the table" | "setting up" | "the partnership";
  lay?: (scene: Scene) => Promise<Laid>;
  /** Whether it has a table of its own. Where nothing is laid first it is done at one table with others, unless what comes of it is in their way. */
  alone?: boolean;
  by: Doer;
  /** How many days later. */
  later?: number;
  /** They hold no more than a link: of an invitation, by the name before the @ of its address (nobody has joined then); or another, by its token. */
  byLink?: string | ((scene: Scene, laid: Laid) => string);
  given?: Given<Laid>;
  /** Inside, and may not. At a work it is also tried by Eli, who sees its outline; in the partnership by Dana, a practitioner. */
  not?: readonly Name[];
  /** May do it, and is refused with this. */
  wrong?: Given<Laid>;
  /** Why nobody inside is refused. */
  freely?: string;
  event?: readonly Kind[];
  /** Every letter that is queued, by its kind, and whom it goes to (“amara, bev”). “guest” is whoever is invited by it, “newcomer” whoever is not of the cast; a change of address is written to the new one and the old. */
  hears?: { [K in Kind | QuietKind | "send-address"]?: string };
  /** The same from another open page at the same moment: refused in words, or one more; by chance the one or the other. What is one's own is the same once more. */
  again?: "one more" | "by chance" | "the same";
};

export type Lines = Readonly<Record<string, Line>>;

/** What was laid, by its number in the work. */
export const its = (more: object = {}) => (_: Scene, { number }: { number: number }) => ({ number: String(number), ...more });

/** Lets the compiler see that what is laid is what the input asks for. */
export const line = <Laid>(one: Line<Laid>): Line => one as unknown as Line;
