import type { Kind } from "@/lib/event/kinds";
import { audienceOfAdministration } from "./audience-of-administration";
import { audienceOfTalk } from "./audience-of-talk";
import { audienceOfTheRecord } from "./audience-of-the-record";

export type Hearers =
  | "the person invited" | "forum reps" | "everyone with a seat" | "the lead" | "those asked to lead it" | "those who have not answered for it" | HearersOfTheRecord
  | "those who hold the second key" | "the one who asked for it" | "the person it is about" | "who offered the lead" | HearersOfTheOutline | "who is given a role" | "forum reps and administrators here" | "who proposed the tests" | "who proposed the tests, and who leads work they may hold for" | "managers, and who it concerns" | HearersOfTalk;
type HearersOfTheOutline = "those asked to lead the work" | "who asked them to lead";
type HearersOfTalk = "who is replied to, and who wants all" | "who wrote the comment" | "who reported it" | "the forum and the administrators";
type HearersOfTheRecord = "the family seats" | "the seat asked" | "the one who raised it" | "its owner" | "whoever wrote it down" | "who answered the proposal, and who wants all" | "whose words it gives";
export type Audience = { hears: Hearers; needed: boolean } | { nobody: string };

const onlyIfTheyWantAll = { hears: "everyone with a seat", needed: false } as const;

/**
 * Who hears about what by letter. A kind of event does not compile until it has a line here. `needed` letters go to
 * everyone named, the others only to those who chose to hear everything (rule 15, kind by default).
 */
export const audience = {
  ...audienceOfAdministration,
  ...audienceOfTheRecord,
  ...audienceOfTalk,
  "work begun": { hears: "forum reps", needed: true },
  "work recorded afterwards": { nobody: "It was published before; nobody is asked for anything." },
  "settled before said": { nobody: "It stands in the invitation and on the page of the work." },
  "settled before taken back": { nobody: "Nobody was asked yet; the story keeps that it was said." },
  "idea changed": { nobody: "Nobody was asked yet; forum reps see the new words on the page of the work." },
  "idea withdrawn": { hears: "forum reps", needed: true },
  "title withheld": { nobody: "It stands on the page of the work." },
  "title shown": { nobody: "It stands on the page of the work." },
  "terms written": onlyIfTheyWantAll,
  "outline written": { nobody: "It stands on the outline page; whoever is asked to lead gets it in a letter." },
  "asked to lead": { hears: "those asked to lead the work", needed: true },
  "ask to lead taken back": { nobody: "The page says so to those who were asked." },
  "agreed to lead": { hears: "who asked them to lead", needed: true },
  "leading put off": { hears: "who asked them to lead", needed: true },
  "leading declined": { hears: "who asked them to lead", needed: true },
  "seats chosen": { nobody: "The starter is still setting up." },
  "seat left empty": { nobody: "It stands on the page of the work, with its reason, for all in the work." },
  "seat no longer empty": { nobody: "The person invited hears by the invitation." },
  "letter written": { nobody: "Nothing has gone out yet." },
  "work opened": { nobody: "Each person invited has an own letter." },
  "person invited": { hears: "the person invited", needed: true },
  "invitation delivered": { nobody: "The lead sees it beside the seat." },
  "invitation not reached": { hears: "the lead", needed: true },
  "invitation opened": { nobody: "The lead sees it beside the seat." },
  "invitation put off": { hears: "the lead", needed: true },
  "invitation declined": { hears: "the lead", needed: true },
  "invitation withdrawn": { nobody: "Nobody is told that they are no longer asked; the link says so kindly." },
  "person joined": { hears: "the lead", needed: true },
  "person added by the lead": { nobody: "They have no email: the lead tells them." },
  "person reminded": { hears: "the person invited", needed: true },
  "person asked once more": { hears: "the person invited", needed: true },
  "person left": { hears: "the lead", needed: true },
  "person removed": { hears: "the person it is about", needed: true },
  "action lost a lead": { hears: "the lead", needed: true },
  "lead offered": { hears: "the person it is about", needed: true },
  "lead offer taken back": { nobody: "The page says so to the one who was asked." },
  "lead offer declined": { hears: "who offered the lead", needed: true },
  "lead handed over": { hears: "who offered the lead", needed: true },
  "seat added": { nobody: "Whoever is asked for it gets a letter." },
  "empty seat agreed": { nobody: "It stands beside the seat, for all in the work." },
  "seat asked for": { hears: "the lead", needed: true },
  "seat request taken back": { nobody: "The lead sees that nobody asks any more." },
  "seat given": { hears: "the person it is about", needed: true },
  "seat not given": { hears: "the person it is about", needed: true },
  "someone else suggested": { hears: "the lead", needed: true },
  "invitation reached somebody else": { hears: "the lead", needed: true },
  "invitation link copied": { nobody: "The lead passes it on by hand." },
  "suggestion set aside": { nobody: "Whoever suggested them has given their answer already." },
  "somebody named to come": { hears: "the lead", needed: true },
  "rung claimed": onlyIfTheyWantAll,
  "aim said": onlyIfTheyWantAll,
  "view given": { hears: "the lead", needed: false },
  "views asked": { nobody: "Each seat asked has an own letter." },
  "action added": { hears: "those asked to lead it", needed: true },
  "action lead asked": { hears: "those who have not answered for it", needed: true },
  "action accepted": { hears: "the lead", needed: false },
  "action handed back": { hears: "the lead", needed: true },
  "action changed": { hears: "those asked to lead it", needed: true },
  "action status said": onlyIfTheyWantAll,
  "what changed said": onlyIfTheyWantAll,
  "what changed taken back": { nobody: "It stands in the story, with why." },
  "own tests taken up": onlyIfTheyWantAll,
  "stage moved": onlyIfTheyWantAll,
  "second key asked for": { hears: "those who hold the second key", needed: true },
  "second key turned": { hears: "the one who asked for it", needed: true },
  "second key declined": { hears: "the one who asked for it", needed: true },
  "key taken back": { nobody: "The page says so; nobody has to do anything." },
  "keys ran out": { hears: "the one who asked for it", needed: true },
  "work closed": onlyIfTheyWantAll,
  "started again": onlyIfTheyWantAll,
  "work paused": onlyIfTheyWantAll,
  "work stopped": onlyIfTheyWantAll,
  "work going on": onlyIfTheyWantAll,
  "published facts added": { nobody: "They stand on the partnership's page, as published." },
  "work said to be missing": { hears: "managers, and who it concerns", needed: true },
  "missing work taken back": { nobody: "It is gone from the dashboard, which managers and forum reps share." },
  "partnership made": { nobody: "The operator did it." },
  "organisation added": { nobody: "It stands on the people page." },
  "lost mailbox helped": { nobody: "Both addresses get a letter of their own." },
  "person added": { nobody: "The administrator tells them how to sign in." },
  "ladder changed": { nobody: "It stands on the ladder's page, with the reason." },
  "ladder taken up": { nobody: "It stands on the ladder's page." },
  "charter taken up": { nobody: "It stands on the charter's page." },
} as const satisfies Record<Kind, Audience>;

/** Letters about no event, because the story would tell what is sealed, or who has not answered. */
export type QuietKind = "view asked" | "view asked again" | "views differ" | "seat asked for its view" | "family seat ended" | "proposal waits" | "outcome waits";
/** The kinds that carry an invitation's own link, to somebody who may have no account. */
export type InvitingKind = { [K in HeardKind]: (typeof audience)[K]["hears"] extends "the person invited" ? K : never }[HeardKind];
export const invites = (kind: string): kind is InvitingKind => {
  const who: Audience | undefined = Object.hasOwn(audience, kind) ? audience[kind as Kind] : undefined;
  return who !== undefined && "hears" in who && who.hears === "the person invited";
};

/** The kinds somebody hears of: each has one file in letters/. */
export type HeardKind = { [K in Kind]: (typeof audience)[K] extends { hears: Hearers } ? K : never }[Kind];
