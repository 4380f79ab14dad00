import type { Answer } from "@/lib/point/answers";
import type { Stand } from "@/lib/proposal/rules";
import type { Sector } from "@/lib/seat/sectors";
import type { Stand as Said } from "@/lib/supporter/rules";
import type { Of } from "./kinds";

type Seat = { sector: Sector; label: string };

/** What is recorded of a work, and what seats say of it. `thing` is "decision 3": which of them something was said of. */
export type OfTheRecord =
  | Of<"decision recorded", { number: number; what: string; on: string }>
  | Of<"decision said to be missing", { number: number; what: string; on: string }>
  | Of<"presence said", { thing: string }>
  | Of<"marked as real", { thing: string; what: string }>
  | Of<"decision told", { number: number; what: string }>
  | Of<"decision confirmed", { number: number; what: string }>
  | Of<"decision challenged", { number: number; what: string }>
  | Of<"decision taken back to members", { number: number; what: string }>
  | Of<"said withdrawn", { thing: string }>
  | Of<"said contested", { thing: string }>
  | Of<"proposal put", { number: number; what: string; until: string }>
  | Of<"proposal answered", { number: number; stand: Stand }>
  | Of<"proposal objected to", { number: number; stand: Stand }>
  | Of<"proposal answer recorded", { number: number; stand: Stand; told: "phone" | "paper" } & Seat>
  | Of<"proposal withdrawn", { number: number; what: string; because: string }>
  | Of<"proposal ended", { number: number; decision: number; what: string; objections: number }>
  | Of<"supporter chosen", { told: "phone" | "paper" | "" } & Seat>
  | Of<"support ended", Record<string, never>>
  | Of<"said through a supporter", { thing: string; stand: Said } & Seat>
  | Of<"said through taken back", { thing: string }>
  | Of<"meeting recorded", { number: number; what: string; on: string }>
  | Of<"meeting notes written", { number: number; what: string; before: string }>
  | Of<"notes agreed", { thing: string }>
  | Of<"document added", { number: number; what: string; on: string }>
  | Of<"point raised", { number: number; words: string } & Seat>
  | Of<"point recorded", { number: number; words: string } & Seat>
  | Of<"point words confirmed", { number: number }>
  | Of<"point given", { number: number; to: string; words: string }>
  | Of<"point answered", { number: number; how: Answer; words: string }>
  | Of<"answer called fair", { number: number }>
  | Of<"point called not answered", { number: number; words: string }>
  | Of<"point may be shown", { number: number }>
  | Of<"fixed and open recorded", { number: number; open: number }>
  | Of<"called an answer", { what: string }>
  | Of<"agreed it was a limit", { what: string }>
  | Of<"said to have begun earlier", { number: number; on: string; words: string }>
  | Of<"rather not lead said", Seat>
  | Of<"account told", { number: number; words: string }>
  | Of<"name hidden in the record", { thing: string; hiding: string }>
  | Of<"hiding in the record objected to", { thing: string; hiding: string }>
  | Of<"record put back", { thing: string; hiding: string }>
  | Of<"record stays hidden", { thing: string; hiding: string; because: string }>
  | Of<"question put", { number: number; words: string; days: number } & Seat>
  | Of<"question answered", { number: number } & Seat>;
