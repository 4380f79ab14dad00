import { askForNewLink } from "@/lib/invitation/ask-for-new-link";
import { copyLink } from "@/lib/invitation/copy-link";
import { decline } from "@/lib/invitation/decline";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { nameWhoComes } from "@/lib/invitation/name-who-comes";
import { notNow } from "@/lib/invitation/not-now";
import { resend } from "@/lib/invitation/resend";
import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { setSuggestionAside } from "@/lib/invitation/set-suggestion-aside";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { takeUpSuggestion } from "@/lib/invitation/take-up-suggestion";
import { withdraw } from "@/lib/invitation/withdraw";
import { aSharedMailbox, drafted, guest, guestsForAll, suggested, toEli } from "../lay/seats";
import { line, type Lines } from "../line";
import { addressOf } from "../scene";

const ANSWERED = "whoever has the link answers it as they like";

export const invitation: Lines = {
  draftInvitations: line({ verb: draftInvitations, at: "setting up", by: "dana", given: guestsForAll, wrong: (scene) => ({ guests: [{ ...guest(scene, "dana", scene.seats.health!) }] }), event: ["letter written"], again: "one more" }),
  sendInvitations: line({ verb: sendInvitations, at: "setting up", lay: drafted, by: "dana", event: ["work opened", ...Array.from({ length: 5 }, () => "person invited" as const)], hears: { "person invited": "guest, guest, guest, guest, guest" } }),
  inviteMore: line({ verb: inviteMore, by: "dana", given: (scene) => guest(scene, "mia", scene.seats.health!), wrong: (scene) => guest(scene, "amara", scene.seats.health!), not: ["amara"], event: ["person invited"], hears: { "person invited": "guest" } }),
  resend: line({ verb: resend, lay: toEli, later: 3, by: "dana", given: (_, invitation) => ({ invitation }), not: ["amara"], event: ["person invited"], hears: { "person invited": "guest" } }),
  copyLink: line({ verb: copyLink, lay: toEli, by: "dana", given: (_, invitation) => ({ invitation }), not: ["amara"], event: ["invitation link copied"], again: "one more" }),
  withdraw: line({ verb: withdraw, lay: toEli, by: "dana", given: (_, invitation) => ({ invitation }), not: ["amara"], event: ["invitation withdrawn"] }),
  takeUpSuggestion: line({ verb: takeUpSuggestion, lay: suggested, by: "dana", given: ({ cast }, suggestion) => ({ suggestion, email: addressOf(cast, "mia") }), not: ["amara"], event: ["person invited"], hears: { "person invited": "guest" } }),
  setSuggestionAside: line({ verb: setSuggestionAside, lay: suggested, by: "dana", given: (_, suggestion) => ({ suggestion }), not: ["amara"], event: ["suggestion set aside"] }),

  join: line({ verb: join, by: "eli", byLink: "eli", given: { name: "Eli", hears: "needed" }, freely: ANSWERED, event: ["person joined"], hears: { "person joined": "dana" } }),
  notNow: line({ verb: notNow, by: "eli", byLink: "eli", freely: ANSWERED, event: ["invitation put off"], hears: { "invitation put off": "dana" } }),
  decline: line({ verb: decline, by: "eli", byLink: "eli", freely: ANSWERED, event: ["invitation declined"], hears: { "invitation declined": "dana" } }),
  sayWrongPerson: line({ verb: sayWrongPerson, by: "eli", byLink: "eli", freely: ANSWERED, event: ["invitation reached somebody else"], hears: { "invitation reached somebody else": "dana" } }),
  suggestSomeoneElse: line({ verb: suggestSomeoneElse, by: "eli", byLink: "eli", given: { name: "Mia Cole", email: "", words: "" }, freely: ANSWERED, event: ["someone else suggested"], hears: { "someone else suggested": "dana" } }),
  nameWhoComes: line({ verb: nameWhoComes, lay: aSharedMailbox, by: "eli", byLink: "clinic", given: ({ cast }) => ({ name: "Mia Cole", email: addressOf(cast, "mia") }), wrong: ({ cast }) => ({ name: "Mia Cole", email: addressOf(cast, "clinic") }), event: ["somebody named to come", "person invited"], hears: { "somebody named to come": "dana", "person invited": "guest" } }),
  askForNewLink: line({ verb: askForNewLink, later: 40, by: "eli", byLink: "eli", freely: ANSWERED, event: ["person invited"], hears: { "person invited": "guest" } }),
};
