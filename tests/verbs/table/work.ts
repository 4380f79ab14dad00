import { askForViews } from "@/lib/ladder/ask-for-views";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveAskedView } from "@/lib/ladder/give-asked-view";
import { giveView } from "@/lib/ladder/give-view";
import { sayAim } from "@/lib/ladder/say-aim";
import { takeUpTests } from "@/lib/ladder/take-up-tests";
import { linkToken } from "@/lib/letter/token";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToSayTopRung } from "@/lib/two-keys/ask-to-say-top-rung";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { declineSecondKey } from "@/lib/two-keys/decline-second-key";
import { takeBackKey } from "@/lib/two-keys/take-back-key";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { beginWork } from "@/lib/work/begin-work";
import { changeIdea } from "@/lib/work/change-idea";
import { goOnAgain } from "@/lib/work/go-on-again";
import { keepNote } from "@/lib/work/keep-note";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { showFullTitle } from "@/lib/work/show-full-title";
import { stopWork } from "@/lib/work/stop-work";
import { withdrawIdea } from "@/lib/work/withdraw-idea";
import { writeTerms } from "@/lib/work/write-terms";
import { IDEA } from "../../cast/work";
import { movedTo } from "../lay/record";
import { agreed, aView, CLOSED, danaAsks, paused, titleKeptBack } from "../lay/stages";
import { line, type Lines } from "../line";

const BECAUSE = { because: "It is summer." };
const TERMS = { mayDecide: "The words.", mayNotDecide: "The money.", version: "0" };
const ASKED = { "view asked": "amara, chris, josh", "seat asked for its view": "bev" };

export const work: Lines = {
  beginWork: line({ verb: beginWork, at: "the partnership", by: "dana", given: { ...IDEA, seat: "education" }, not: ["mo"], event: ["work begun", "person joined"], hears: { "work begun": "bev" }, again: "one more" }),
  changeIdea: line({ verb: changeIdea, at: "setting up", by: "dana", given: { ...IDEA, title: "A leaflet", version: "1" }, event: ["idea changed"] }),
  withdrawIdea: line({ verb: withdrawIdea, at: "setting up", by: "dana", given: { because: "There is one already." }, event: ["idea withdrawn"], hears: { "idea withdrawn": "bev" } }),
  keepNote: line({ verb: keepNote, at: "setting up", by: "dana", given: ({ work }) => ({ work, body: "Ask Bev first." }), freely: "a note is their own", again: "the same" }),
  showFullTitle: line({ verb: showFullTitle, lay: titleKeptBack, by: "dana", event: ["title shown"] }),
  writeTerms: line({ verb: writeTerms, by: "dana", given: TERMS, not: ["amara"], wrong: { ...TERMS, reviewOn: "2026-05-01", until: "2026-04-01" }, event: ["terms written"], hears: { "terms written": "chris" } }),
  moveStage: line({ verb: moveStage, alone: true, by: "dana", given: { to: "scoping" }, not: ["amara"], wrong: { to: "closed" }, event: ["stage moved"], hears: { "stage moved": "chris", ...ASKED } }),
  pauseWork: line({ verb: pauseWork, alone: true, by: "dana", given: BECAUSE, not: ["amara"], event: ["work paused"], hears: { "work paused": "chris" } }),
  stopWork: line({ verb: stopWork, alone: true, by: "dana", given: BECAUSE, not: ["amara"], event: ["work stopped"], hears: { "work stopped": "chris" } }),
  goOnAgain: line({ verb: goOnAgain, lay: paused, by: "dana", not: ["amara"], event: ["work going on"], hears: { "work going on": "chris" } }),
};

export const ladderOfWork: Lines = {
  claimRung: line({ verb: claimRung, by: "dana", given: { rung: "informing", because: "We told everyone." }, not: ["amara"], wrong: { rung: "co-production", because: "All of us did it." }, event: ["rung claimed"], hears: { "rung claimed": "chris" }, again: "one more" }),
  sayAim: line({ verb: sayAim, by: "dana", given: { rung: "co-design", because: "It fits." }, not: ["amara"], event: ["aim said"], hears: { "aim said": "chris" } }),
  giveView: line({ verb: giveView, alone: true, by: "amara", given: { rung: "engagement", words: "We were asked." }, wrong: { rung: "flying", words: "We were asked." }, event: ["view given"], again: "one more" }),
  giveAskedView: line({ verb: giveAskedView, lay: aView, by: "amara", byLink: (_, ask) => linkToken(ask, 1), given: { rung: "engagement", words: "We were asked." }, wrong: { rung: "flying", words: "We were asked." }, event: ["view given"] }),
  askForViews: line({ verb: askForViews, by: "dana", not: ["amara"], event: ["views asked"], hears: ASKED }),
  takeUpTests: line({ verb: takeUpTests, lay: agreed, by: "dana", not: ["amara"], event: ["own tests taken up"], hears: { "own tests taken up": "chris" } }),
};

export const twoKeys: Lines = {
  askToClose: line({ verb: askToClose, alone: true, by: "dana", given: CLOSED, not: ["chris"], event: ["second key asked for"], hears: { "second key asked for": "amara, bev, josh" } }),
  askToStartAgain: line({ verb: askToStartAgain, lay: movedTo("scoping"), by: "amara", given: BECAUSE, not: ["chris"], event: ["second key asked for"], hears: { "second key asked for": "dana" } }),
  askToSayTopRung: line({ verb: askToSayTopRung, by: "dana", given: { because: "All of us did it." }, not: ["amara"], event: ["second key asked for"], hears: { "second key asked for": "amara, bev, josh" } }),
  turnSecondKey: line({ verb: turnSecondKey, lay: danaAsks, by: "amara", given: (_, keys) => ({ keys }), not: ["chris", "dana"], event: ["second key turned", "work closed"], hears: { "second key turned": "dana", "work closed": "chris" } }),
  declineSecondKey: line({ verb: declineSecondKey, lay: danaAsks, by: "amara", given: (_, keys) => ({ keys, because: "One point is open." }), not: ["chris", "dana"], event: ["second key declined"], hears: { "second key declined": "dana" } }),
  takeBackKey: line({ verb: takeBackKey, lay: danaAsks, by: "dana", given: (_, keys) => ({ keys }), not: ["amara"], event: ["key taken back"] }),
};
