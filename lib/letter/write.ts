import type { HeardKind, InvitingKind, QuietKind } from "./audience";
import type { About, Letter } from "./letter";
import { outcomeWaits, proposalWaits } from "./letters/proposals";
import * as keys from "./letters/two-keys";
import * as ownTests from "./letters/own-tests";
import * as outlines from "./letters/outlines";
import * as views from "./letters/views";
import * as stages from "./letters/stages";
import * as seats from "./letters/about-seats";
import * as members from "./letters/to-members";
import * as forum from "./letters/to-the-forum";
import { writersOfTalk } from "./write-of-talk";
import { writersOfTheRecord } from "./write-of-the-record";

/** Every kind that somebody hears of has a writer: the compiler asks for it. Invitations have their own, with more to say. */
export const writers: Record<Exclude<HeardKind, InvitingKind> | QuietKind, (about: About) => Letter> = {
  ...writersOfTheRecord,
  ...writersOfTalk,
  "work begun": members.workBegun,
  "invitation not reached": members.invitationNotReached,
  "invitation put off": members.invitationPutOff,
  "invitation declined": members.invitationDeclined,
  "person joined": members.personJoined,
  "rung claimed": members.rungClaimed,
  "aim said": members.aimSaid,
  "view given": members.viewGiven,
  "view asked": views.viewAsked,
  "view asked again": views.viewAskedAgain,
  "views differ": views.viewsDiffer,
  "seat asked for its view": views.seatAsked,
  "family seat ended": forum.familySeatEnded,
  "work said to be missing": forum.workMissing,
  "proposal waits": proposalWaits,
  "outcome waits": outcomeWaits,
  "action added": members.actionAdded,
  "action accepted": members.actionAccepted,
  "action handed back": members.actionHandedBack,
  "action changed": members.actionChanged,
  "action status said": members.actionStatusSaid,
  "action lead asked": members.actionAdded,
  "what changed said": members.whatChangedSaid,
  "name hidden here": forum.nameHiddenHere,
  "hidden here said to be no child": forum.saidToBeNoChild,
  "role given": members.roleGiven,
  "own tests proposed": ownTests.proposed,
  "own tests agreed": ownTests.agreed,
  "own tests declined": ownTests.declined,
  "own tests ran out": ownTests.ranOut,
  "own tests taken up": ownTests.takenUp,
  "stage moved": stages.stageMoved,
  "second key asked for": keys.secondKeyAskedFor,
  "second key turned": keys.secondKeyTurned,
  "second key declined": keys.secondKeyDeclined,
  "keys ran out": keys.keysRanOut,
  "work closed": stages.workClosed,
  "started again": stages.startedAgain,
  "work paused": stages.workPaused,
  "work stopped": stages.workStopped,
  "work going on": stages.workGoingOn,
  "asked to lead": outlines.askedToLead,
  "agreed to lead": outlines.agreedToLead,
  "leading put off": outlines.leadingPutOff,
  "leading declined": outlines.leadingDeclined,
  "idea withdrawn": seats.ideaWithdrawn,
  "terms written": seats.termsWritten,
  "person left": seats.personLeft,
  "person removed": seats.personRemoved,
  "action lost a lead": seats.actionLostALead,
  "lead offered": seats.leadOffered,
  "lead offer declined": seats.leadOfferDeclined,
  "lead handed over": seats.leadHandedOver,
  "seat asked for": seats.seatAskedFor,
  "seat given": seats.seatGiven,
  "seat not given": seats.seatNotGiven,
  "someone else suggested": seats.someoneElseSuggested,
  "invitation reached somebody else": seats.reachedSomebodyElse,
  "somebody named to come": seats.somebodyNamed,
};
