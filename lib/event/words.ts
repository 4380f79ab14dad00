import type { ActionStatusKey } from "@/lib/action/statuses";
import { seatWords } from "@/lib/seat/words";
import type { Sector } from "@/lib/seat/sectors";
import { whatHappenedWords } from "@/lib/ladder/words";
import { dayWordsOf } from "@/lib/work/dates";
import { asksTo } from "@/lib/two-keys/words";
import { stageWords } from "@/lib/work/words";
import type { Happening, Kind } from "./kinds";
import { sentencesOfTalk } from "./words-of-talk";
import { sentencesOfAdministration } from "./words-of-administration";
import { sentencesOfTheRecord } from "./words-of-the-record";

export type DetailOf<K extends Kind> = Extract<Happening, { kind: K }>["detail"];
type Sentences = { [K in Kind]: (detail: DetailOf<K>, who: string) => string };

const seatOf = (detail: { sector: Sector; label: string }) => seatWords(detail);
const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
const stop = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

const statusSaid: Record<ActionStatusKey, string> = {
  "not started": "not started", "on track": "on track", "delayed": "delayed", "done": "done", "embedded": "done and still true", "stopped": "stopped",
};

/** Each kind of event as a sentence. A kind without one does not compile. */
const sentences: Sentences = {
  ...sentencesOfAdministration,
  ...sentencesOfTheRecord,
  ...sentencesOfTalk,
  "work begun": ({ title, idea }, who) => `${who} began “${title}” with this idea: ${stop(idea)}`,
  "work recorded afterwards": ({ source }) => `Recorded by the operator from what was published${source ? `: ${stop(source)}` : "."}`,
  "settled before said": ({ what, kind, setBy, since }, who) =>
    `${who} said this was settled before: ${stop(what)} It is ${kind === "limit" ? "a limit" : "an answer already chosen"}${setBy ? `, set by ${setBy}` : ""}${since ? `, since ${dayWordsOf(since)}` : ""}.`,
  "settled before taken back": ({ what, kind }, who) => `${who} took back ${kind === "limit" ? "a limit" : "an answer"} that was named as settled before: ${stop(what)}`,
  "idea changed": ({ title, idea }, who) => `${who} changed the title or the idea. It now says “${title}”: ${stop(idea)}`,
  "idea withdrawn": ({ because }, who) => `${who} withdrew the idea before anybody was asked, because: ${stop(because)}`,
  "title withheld": ({ until, because }, who) => `${who} kept the full title back from others until ${dayWordsOf(until)}, because: ${stop(because)}`,
  "title shown": ({ title }) => `From now everyone who may see this work sees its full title: “${title}”.`,
  "outline written": ({ number }, who) => `${who} ${number === 1 ? "wrote" : "wrote anew"} the one-page outline of this work.`,
  "asked to lead": ({ asked }, who) => `${who} asked ${asked} to lead this work, and gave them its outline.`,
  "ask to lead taken back": ({ asked }, who) => `${who} no longer asks ${asked} to lead this work.`,
  "agreed to lead": ({ asked, ...seat }, who) => `${who}, in the ${seatOf(seat)} seat, said yes for ${asked} and leads this work from now on.`,
  "leading put off": ({ asked, words }, who) => `${who} said for ${asked}: not now. They do not lead this work for now.${words ? ` In their words: ${stop(words)}` : ""}`,
  "leading declined": ({ asked, because }, who) => `${who} said for ${asked} that they will not lead this work, because: ${stop(because)}`,
  "terms written": ({ number }, who) => `${who} ${number === 1 ? "wrote down" : "wrote anew"} what this group may decide, who is in it and for how long.`,
  "seats chosen": ({ sectors }, who) => `${who} chose who needs a seat: ${sectors}.`,
  "seat left empty": ({ because, heardHow, ...seat }, who) =>
    `${who} left the ${seatOf(seat)} seat empty, because: ${stop(because)}${heardHow ? ` How they will be heard instead: ${stop(heardHow)}` : ""}`,
  "seat no longer empty": (seat, who) => `${who} opened the ${seatOf(seat)} seat again.`,
  "letter written": ({ invited }, who) => `${who} wrote the invitation for ${many(invited, "person", "people")}. It had not gone out yet.`,
  "work opened": ({ invited, empty }) =>
    `The work opened to everyone in it: ${many(invited, "person was", "people were")} asked${empty > 0 ? ` and ${many(empty, "seat was", "seats were")} left empty with a reason` : ""}.`,
  "person invited": (seat, who) => `${who} asked somebody to take the ${seatOf(seat)} seat.`,
  "invitation delivered": (seat) => `The letter for the ${seatOf(seat)} seat arrived.`,
  "invitation not reached": (seat) => `A letter for the ${seatOf(seat)} seat did not arrive.`,
  "invitation opened": (seat) => `Somebody opened the invitation for the ${seatOf(seat)} seat.`,
  "invitation put off": (seat) => `${seatOf(seat)}: the person asked said “not now”.`,
  "invitation withdrawn": (seat, who) => `${who} took back an invitation for the ${seatOf(seat)} seat.`,
  "invitation declined": (seat) => `${seatOf(seat)}: the person asked said “no, thank you”.`,
  "person joined": (seat, who) => `${who} joined in the ${seatOf(seat)} seat.`,
  "person added by the lead": ({ told, ...seat }, who) => `${who} added somebody without email to the ${seatOf(seat)} seat. They are told ${told === "phone" ? "by phone" : "on paper"}.`,
  "person reminded": (seat) => `The person asked for the ${seatOf(seat)} seat had not answered for a week, so they were reminded, once.`,
  "person asked once more": (seat) => `The person asked for the ${seatOf(seat)} seat said “not now” four weeks ago, so they were asked once more.`,
  "person left": (seat, who) => `${who} left the ${seatOf(seat)} seat.`,
  "person removed": (seat, who) => `${who} ended somebody’s seat in ${seatOf(seat)}. The reason was told to them.`,
  "action lost a lead": ({ number, what }) => `Action ${number} lost somebody who led it: ${stop(what)}`,
  "lead offered": (seat, who) => `${who} offered the lead of this work to somebody in the ${seatOf(seat)} seat.`,
  "lead offer taken back": (seat, who) => `${who} took back the offer of the lead to the ${seatOf(seat)} seat.`,
  "lead offer declined": (seat, who) => `${who}, in the ${seatOf(seat)} seat, was offered the lead and would rather not. That is fine.`,
  "lead handed over": (seat, who) => `${who}, in the ${seatOf(seat)} seat, took over the lead of this work.`,
  "seat added": (seat, who) => `${who} added a seat: ${seatOf(seat)}.`,
  "empty seat agreed": ({ because, by, ...seat }, who) => `${who}, in the ${seatOf({ sector: by, label: "" })} seat, agreed to the reason why the ${seatOf(seat)} seat is empty: ${stop(because)}`,
  "seat asked for": (seat, who) => `${who} asked for a seat in ${seatOf(seat)}.`,
  "seat request taken back": (seat, who) => `${who} no longer asks for a seat in ${seatOf(seat)}.`,
  "seat given": (seat, who) => `${who} gave a seat in ${seatOf(seat)} to somebody who had asked for it.`,
  "seat not given": (seat, who) => `${who} answered somebody who had asked for a seat in ${seatOf(seat)}: not this time.`,
  "someone else suggested": (seat) => `${seatOf(seat)}: the person asked said that someone else should be asked.`,
  "invitation reached somebody else": (seat) => `${seatOf(seat)}: the invitation reached somebody it was not meant for. Its link has stopped.`,
  "invitation link copied": (seat, who) => `${who} made a link to an invitation for the ${seatOf(seat)} seat, to pass on by hand. Joining by it asks for a code.`,
  "suggestion set aside": (seat, who) => `${who} will not ask the person who was suggested for the ${seatOf(seat)} seat.`,
  "somebody named to come": (seat) => `${seatOf(seat)}: the group that was asked said who comes.`,
  "rung claimed": ({ rung, because, withoutFamiliesBecause, whatHappened, bringBack, together }, who) =>
    `${together ? `The lead and ${who} said together that` : `${who}, as the lead, said`} this work is at ${rung}, because: ${stop(because)}${withoutFamiliesBecause ? ` Why without families at the start: ${stop(withoutFamiliesBecause)}` : ""}${
      whatHappened ? ` It is lower than before. What happened: ${whatHappenedWords[whatHappened].toLowerCase()}.` : ""}${bringBack ? ` What would bring it back: ${stop(bringBack)}` : ""}`,
  "aim said": ({ rung, because, before }, who) => `${who} said this work aims for ${rung}${before ? `, no longer for ${before}` : ""}, because: ${stop(because)}`,
  "view given": ({ beside, ...seat }, who) => (beside ? `${who} said how they see this work, beside the ${seatOf(seat)} seat.` : `${who} said how the ${seatOf(seat)} seat sees this work.`),
  "views asked": ({ stage }, who) => `${who} asked the seats that had not been asked yet how they see this work, in ${stageWords[stage]}.`,
  "action added": ({ number, what }, who) => `${who} added action ${number}: ${stop(what)}`,
  "action lead asked": ({ number, what }, who) => `${who} asked somebody to lead action ${number}: ${stop(what)}`,
  "action accepted": ({ number, what }, who) => `${who} said yes to leading action ${number}: ${stop(what)}`,
  "action handed back": ({ number, what }, who) => `${who} handed back action ${number}: ${stop(what)}`,
  "action changed": ({ number, what, before }, who) => `${who} changed action ${number}: ${stop(what)} Before it said: ${stop(before)}`,
  "action status said": ({ number, what, status, progress }, who) =>
    `${who} said action ${number} is ${statusSaid[status]}: ${stop(what)}${progress ? ` ${stop(progress)}` : ""}`,
  "what changed said": ({ what, howWeKnow }, who) => `${who} said what changed for children: ${stop(what)} How we know: ${stop(howWeKnow)}`,
  "what changed taken back": ({ what, because }, who) => `${who} took back what they had said changed for children: ${stop(what)} Because: ${stop(because)}`,
  "own tests taken up": ({ name, version, local }, who) =>
    `${who} took up “${name}”, ${version}, for this work. ${local ? `What the record shows at ${local} is by a local rule from now on, with the national preset beside it.` : "It asks what the national preset asks."}`,
  "stage moved": ({ from, to }, who) => `${who} moved the work from ${stageWords[from]} to ${stageWords[to]}.`,
  "second key asked for": ({ deed, because, rung }, who) => `${who} turned one key ${asksTo[deed]}${rung ? ` (${rung})` : ""} and asks for the second, because: ${stop(because)}`,
  "second key turned": ({ deed }, who) => `${who} turned the second key ${asksTo[deed]}.`,
  "second key declined": ({ deed, because }, who) => `${who} did not turn the second key ${asksTo[deed]}.${because ? ` ${stop(because)}` : ""}`,
  "key taken back": ({ deed }, who) => `${who} took back the key ${asksTo[deed]}.`,
  "keys ran out": ({ deed }) => `Nobody turned the second key ${asksTo[deed]} in time: not confirmed.`,
  "work closed": ({ because, confirmed }, who) => (confirmed ? `${who} and the first key closed the work together. What came of it: ${stop(because)}` : `The work closed, not confirmed by families. What came of it, in the words of whoever asked: ${stop(because)}`),
  "started again": ({ because }) => `The group started again together, back at Scoping, because: ${stop(because)}`,
  "work paused": ({ because }, who) => `${who} paused the work, because: ${stop(because)}`,
  "work stopped": ({ because }, who) => `${who} stopped the work, because: ${stop(because)}`,
  "work going on": ({ was, stage }, who) => `${who} said that the work, which was ${was}, goes on in ${stageWords[stage]}.`,
  "work said to be missing": ({ title, line }) => `The forum said that a piece of work is missing here: “${title}”. ${stop(line)}`,
  "missing work taken back": ({ title }) => `The forum took “${title}” off the list of work that is missing here.`,
  "partnership made": ({ name }) => `The operator opened ${name} here.`,
  "published facts added": ({ facts }) => `The operator added what was published: ${stop(facts)}`,
  "organisation added": ({ name }) => `${name} was added to the organisations.`,
  "lost mailbox helped": (_, who) => `${who} helped somebody who has lost their mailbox. The new address is theirs once they answer the letter that went there.`,
  "person added": ({ role }) => `Somebody was added${role ? ` as ${role}` : ""}.`,
  "ladder changed": ({ name, version, because }, who) => `${who} changed the ladder to “${name}”, ${version}, because: ${stop(because)} Work that had begun keeps its ladder.`,
  "ladder taken up": ({ name, version }) => `The ladder “${name}”, version ${version}, was taken up.`,
  "charter taken up": ({ name, version }) => `The charter “${name}”, version ${version}, was taken up.`,
};

export const KINDS = Object.keys(sentences) as Kind[];

/** What happened, in one sentence. Without an actor the sentence says who is meant, or “Somebody”. */
export const sentence = <K extends Kind>(kind: K, detail: DetailOf<K>, actorName: string | null): string => sentences[kind](detail, actorName ?? "Somebody");

/** The same for an event as it is kept: its words may have been taken out, or be of a kind this version does not know. */
export function sentenceOfKept(kind: string, canonical: string | null, actorName: string | null): string {
  if (canonical === null) return "Something happened here. Its words were taken out.";
  const kept = { kind, detail: JSON.parse(canonical) as unknown } as Happening;
  return Object.hasOwn(sentences, kind) ? sentence(kept.kind, kept.detail, actorName) : "Something happened here that this version has no words for.";
}
