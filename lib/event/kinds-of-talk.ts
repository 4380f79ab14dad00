import type { Sector } from "@/lib/seat/sectors";
import type { Of } from "./kinds";

/** What happens where people talk. What they say never stands here, only which comment it is. */
export type OfTalk =
  | Of<"comment posted", { number: number }>
  | Of<"comment written down", { number: number; told: "phone" | "paper"; sector: Sector; label: string }>
  | Of<"comment words confirmed", { number: number }>
  | Of<"reply posted", { number: number }>
  | Of<"topic begun", { number: number; topic: number }>
  | Of<"private word said", { words: number }>
  | Of<"comment changed", { number: number }>
  | Of<"comment taken back", { number: number }>
  | Of<"comment taken down", { number: number; because: string }>
  | Of<"name hidden", { number: number }>
  | Of<"hiding objected to", { number: number; hiding: string }>
  | Of<"objection answered", { number: number }>
  | Of<"hidden name put back", { number: number }>
  | Of<"hidden name stays hidden", { number: number; because: string }>
  | Of<"comment reported", { report: string }>
  | Of<"lead reported", { report: string }>
  | Of<"report answered", { number: number; answer: string }>;
