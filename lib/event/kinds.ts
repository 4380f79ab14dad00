import type { ActionStatusKey } from "@/lib/action/statuses";
import type { Sector } from "@/lib/seat/sectors";
import type { WhatHappened } from "@/lib/ladder/words";
import type { LeadSide } from "@/lib/outline/words";
import type { Deed } from "@/lib/two-keys/rules";
import type { Stage } from "@/lib/work/stages";
import type { OfTalk } from "./kinds-of-talk";
import type { OfAdministration } from "./kinds-of-administration";
import type { OfTheRecord } from "./kinds-of-the-record";

/** Everything that can happen, and what each kind carries. Addresses never stand here. */
export type Happening =
  | OfAdministration
  | OfTheRecord
  | OfTalk
  | Of<"work begun", { title: string; idea: string; sector: Sector }>
  | Of<"work recorded afterwards", { title: string; source: string }>
  | Of<"settled before said", { what: string; kind: "limit" | "answer"; setBy: string; since: string }>
  | Of<"settled before taken back", { what: string; kind: "limit" | "answer" }>
  | Of<"idea changed", { title: string; idea: string }>
  | Of<"idea withdrawn", { because: string }>
  | Of<"title withheld", { until: string; because: string }>
  | Of<"title shown", { title: string }>
  | Of<"terms written", { number: number }>
  | Of<"outline written", { number: number }>
  | Of<"asked to lead", Asked>
  | Of<"ask to lead taken back", Asked>
  | Of<"agreed to lead", Asked & { sector: Sector; label: string }>
  | Of<"leading put off", Asked & { words: string }>
  | Of<"leading declined", Asked & { because: string }>
  | Of<"seats chosen", { sectors: string }>
  | Of<"seat left empty", { sector: Sector; label: string; because: string; heardHow: string }>
  | Of<"seat no longer empty", { sector: Sector; label: string }>
  | Of<"letter written", { invited: number }>
  | Of<"work opened", { invited: number; empty: number }>
  | Of<"person invited", { sector: Sector; label: string; how: string }>
  | Of<"invitation delivered", { sector: Sector; label: string }>
  | Of<"invitation not reached", { sector: Sector; label: string }>
  | Of<"invitation opened", { sector: Sector; label: string }>
  | Of<"invitation put off", { sector: Sector; label: string }>
  | Of<"invitation withdrawn", { sector: Sector; label: string }>
  | Of<"invitation declined", { sector: Sector; label: string }>
  | Of<"person joined", { sector: Sector; label: string; how: string }>
  | Of<"person added by the lead", { sector: Sector; label: string; how: string; told: "phone" | "paper" }>
  | Of<"person reminded", { sector: Sector; label: string; how: string }>
  | Of<"person asked once more", { sector: Sector; label: string; how: string }>
  | Of<"person left", { sector: Sector; label: string }>
  | Of<"person removed", { sector: Sector; label: string }>
  | Of<"action lost a lead", { number: number; what: string }>
  | Of<"lead offered", { sector: Sector; label: string }>
  | Of<"lead offer taken back", { sector: Sector; label: string }>
  | Of<"lead offer declined", { sector: Sector; label: string }>
  | Of<"lead handed over", { sector: Sector; label: string }>
  | Of<"seat added", { sector: Sector; label: string }>
  | Of<"empty seat agreed", { sector: Sector; label: string; because: string; by: Sector }>
  | Of<"seat asked for", { sector: Sector; label: string }>
  | Of<"seat request taken back", { sector: Sector; label: string }>
  | Of<"seat given", { sector: Sector; label: string }>
  | Of<"seat not given", { sector: Sector; label: string }>
  | Of<"someone else suggested", { sector: Sector; label: string }>
  | Of<"invitation reached somebody else", { sector: Sector; label: string }>
  | Of<"invitation link copied", { sector: Sector; label: string }>
  | Of<"suggestion set aside", { sector: Sector; label: string }>
  | Of<"somebody named to come", { sector: Sector; label: string }>
  | Of<"rung claimed", { rung: string; rungKey: string; because: string; withoutFamiliesBecause: string; stage: Stage; whatHappened?: WhatHappened | ""; bringBack?: string; together?: "yes" | "" }>
  | Of<"aim said", { rung: string; rungKey: string; because: string; before: string }>
  | Of<"view given", { sector: Sector; label: string; stage: Stage; beside?: "yes" }>
  | Of<"views asked", { stage: Stage }>
  | Of<"action added", { number: number; what: string }>
  | Of<"action lead asked", { number: number; what: string }>
  | Of<"action accepted", { number: number; what: string }>
  | Of<"action handed back", { number: number; what: string }>
  | Of<"action changed", { number: number; what: string; before: string }>
  | Of<"action status said", { number: number; what: string; status: ActionStatusKey; progress: string }>
  | Of<"what changed said", { number: number; what: string; howWeKnow: string }>
  | Of<"what changed taken back", { number: number; what: string; because: string }>
  | Of<"own tests taken up", { name: string; version: string; local: string }>
  | Of<"stage moved", { from: Stage; to: Stage }>
  | Of<"second key asked for", { deed: Deed; because: string; rung: string }>
  | Of<"second key turned", { deed: Deed }>
  | Of<"second key declined", { deed: Deed; because: string }>
  | Of<"key taken back", { deed: Deed }>
  | Of<"keys ran out", { deed: Deed }>
  | Of<"work closed", { from: Stage; because: string; confirmed: "yes" | "" }>
  | Of<"started again", { from: Stage; because: string }>
  | Of<"work paused", { because: string }>
  | Of<"work stopped", { because: string }>
  | Of<"work going on", { was: "paused" | "stopped"; stage: Stage }>
  | Of<"work said to be missing", { title: string; line: string; organisation?: string }>
  | Of<"missing work taken back", { title: string }>
  | Of<"partnership made", { name: string }>
  | Of<"published facts added", { facts: string }>
  | Of<"organisation added", { name: string }>
  | Of<"lost mailbox helped", { how: string }>
  | Of<"person added", { role: string }>
  | Of<"ladder changed", { name: string; version: string; because: string }>
  | Of<"ladder taken up", { name: string; version: string }>
  | Of<"charter taken up", { name: string; version: string }>;

/** The side that is asked to lead, by its key and in words. */
type Asked = { side: LeadSide; asked: string };

export type Of<Kind extends string, Detail> = { kind: Kind; subjectId: string; detail: Detail };

export type Kind = Happening["kind"];
export type Happenings = Happening | readonly [Happening, ...Happening[]];
