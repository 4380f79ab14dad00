import type { ROLE_KEYS, RULE_DAYS_KEYS } from "@/db/keys";
import type { Of } from "./kinds";

type Role = (typeof ROLE_KEYS)[number];
type RuleDays = (typeof RULE_DAYS_KEYS)[number];

/** What administrators do for their partnership: it stands in the partnership's own story. */
export type OfAdministration =
  | Of<"charter drafted", { name: string; promises: number }>
  | Of<"charter put in force", { name: string; version: string; madeWith: string; from: string; promises: number }>
  | Of<"definition drafted", Record<string, never>>
  | Of<"definition put in force", { number: number; words: string; from: string }>
  | Of<"draft put away", { what: "charter" | "definition" }>
  | Of<"pledge added", { organisation: string; on: string }>
  | Of<"pledge changed", { organisation: string; before: string }>
  | Of<"pledge withdrawn", { organisation: string; because: string; on: string }>
  | Of<"role given", { name: string; role: Role }>
  | Of<"role ended", { name: string; role: Role }>
  | Of<"person moved", { name: string; from: string; to: string }>
  | Of<"organisation changed", { name: string; before: string }>
  | Of<"contact words changed", { before: string }>
  | Of<"help link added", { label: string; href: string }>
  | Of<"help link removed", { label: string; href: string }>
  | Of<"school holiday added", { name: string; firstDay: string; lastDay: string }>
  | Of<"school holiday removed", { name: string; firstDay: string; lastDay: string }>
  | Of<"notice put up", { words: string; until: string }>
  | Of<"notice taken down", { words: string }>
  | Of<"name hidden here", { places: number }>
  | Of<"hidden here said to be no child", { side: "forum" | "administrator" }>
  | Of<"hidden here put back", { places: number }>
  | Of<"rule days set", { rule: RuleDays; days: number; before: number }>
  | Of<"own tests proposed", { name: string; changes: string; because: string }>
  | Of<"own tests agreed", { name: string; version: string; changes: string }>
  | Of<"own tests declined", { because: string }>
  | Of<"own tests taken back", Record<string, never>>
  | Of<"own tests ran out", Record<string, never>>
  | Of<"address changed", { from: string; to: string }>;
