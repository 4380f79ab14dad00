import { addHelpLink } from "@/lib/partnership/add-help-link";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { changeAddress } from "@/lib/partnership/change-address";
import { changeContactWords } from "@/lib/partnership/change-contact-words";
import { changeOrganisation } from "@/lib/partnership/change-organisation";
import { dismissNotice } from "@/lib/partnership/dismiss-notice";
import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { removeHelpLink } from "@/lib/partnership/remove-help-link";
import { removeSchoolHoliday } from "@/lib/partnership/remove-school-holiday";
import { setRuleDays } from "@/lib/partnership/set-rule-days";
import { takeDownNotice } from "@/lib/partnership/take-down-notice";
import { welcomeOrganisation } from "@/lib/partnership/welcome-organisation";
import { changeCard } from "@/lib/person/change-card";
import { endRole } from "@/lib/person/end-role";
import { giveRole } from "@/lib/person/give-role";
import { helpLostMailbox } from "@/lib/person/help-lost-mailbox";
import { moveToOrganisation } from "@/lib/person/move-to-organisation";
import { welcomePerson } from "@/lib/person/welcome-person";
import { aHoliday, aLink, aNotice, anOrganisation, EASTER, LINK, NOTICE } from "../lay/here";
import { line, type Lines } from "../line";
import { addressOf } from "../scene";

const at = "the partnership";

export const partnership: Lines = {
  addHelpLink: line({ verb: addHelpLink, at, by: "ada", given: LINK, event: ["help link added"] }),
  removeHelpLink: line({ verb: removeHelpLink, at, lay: aLink, by: "ada", given: (_, id) => ({ id }), event: ["help link removed"] }),
  addSchoolHoliday: line({ verb: addSchoolHoliday, at, by: "ada", given: EASTER, wrong: { ...EASTER, lastDay: "2026-03-01" }, event: ["school holiday added"] }),
  removeSchoolHoliday: line({ verb: removeSchoolHoliday, at, lay: aHoliday, by: "ada", given: (_, id) => ({ id }), event: ["school holiday removed"] }),
  setRuleDays: line({ verb: setRuleDays, at, by: "ada", given: { rule: "second key", days: "20" }, wrong: { rule: "second key", days: "2" }, event: ["rule days set"] }),
  putUpNotice: line({ verb: putUpNotice, at, by: "ada", given: NOTICE, wrong: { ...NOTICE, until: "2026-01-01" }, event: ["notice put up"], again: "one more" }),
  takeDownNotice: line({ verb: takeDownNotice, at, lay: aNotice, by: "ada", given: (_, id) => ({ id }), event: ["notice taken down"] }),
  dismissNotice: line({ verb: dismissNotice, at, lay: aNotice, by: "mo", given: (_, id) => ({ id }), freely: "each puts it away for themselves", again: "the same" }),
  changeAddress: line({ verb: changeAddress, at, by: "ada", given: ({ cast }) => ({ slug: `${cast.slug}-new`, now: cast.slug }), wrong: ({ cast }) => ({ slug: "help", now: cast.slug }), event: ["address changed"] }),
  changeContactWords: line({ verb: changeContactWords, at, by: "ada", given: { teamName: "The SEND team", frontDoor: "", sendiass: "", version: "1" }, event: ["contact words changed"] }),
  welcomeOrganisation: line({ verb: welcomeOrganisation, at, by: "ada", given: { name: "Housing First", kind: "voluntary" }, wrong: { name: "Coast NHS", kind: "nhs" }, event: ["organisation added"] }),
  changeOrganisation: line({ verb: changeOrganisation, at, lay: anOrganisation, by: "ada", given: (_, organisation) => ({ organisation, version: "1", name: "The forum", kind: "forum", followedBy: "" }), wrong: (_, organisation) => ({ organisation, version: "1", name: "Coast NHS", kind: "forum", followedBy: "" }), event: ["organisation changed"] }),
};

export const person: Lines = {
  giveRole: line({ verb: giveRole, at, by: "ada", given: ({ cast }) => ({ person: cast.mo.id, role: "practitioner" }), wrong: ({ cast }) => ({ person: cast.mo.id, role: "manager" }), event: ["role given"], hears: { "role given": "mo" } }),
  endRole: line({ verb: endRole, at, by: "ada", given: ({ cast }) => ({ person: cast.mo.id, role: "manager" }), wrong: ({ cast }) => ({ person: cast.ada.id, role: "administrator" }), event: ["role ended"] }),
  moveToOrganisation: line({ verb: moveToOrganisation, at, lay: anOrganisation, by: "ada", given: ({ cast }, organisation) => ({ person: cast.mo.id, organisation }), event: ["person moved"] }),
  welcomePerson: line({ verb: welcomePerson, at, by: "ada", given: ({ cast }) => ({ name: "Mia Cole", email: addressOf(cast, "mia"), organisation: "", roles: "practitioner" }), event: ["role given"], hears: { "role given": "newcomer" } }),
  helpLostMailbox: line({ verb: helpLostMailbox, at, by: "ada", given: ({ cast }) => ({ before: cast.mo.email, email: addressOf(cast, "mo.reed") }), wrong: ({ cast }) => ({ before: addressOf(cast, "nobody"), email: addressOf(cast, "mo.reed") }), event: ["lost mailbox helped"], hears: { "send-address": "new, old" }, again: "one more" }),
  changeCard: line({ verb: changeCard, at, by: "mo", given: { name: "Mo R", job: "Manager", reach: "", hears: "needed" }, freely: "their card is their own", again: "the same" }),
};
