import { addSeat } from "@/lib/seat/add-seat";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { declineLead } from "@/lib/seat/decline-lead";
import { endSeat } from "@/lib/seat/end-seat";
import { giveSeat } from "@/lib/seat/give-seat";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { notGiveSeat } from "@/lib/seat/not-give-seat";
import { offerLead } from "@/lib/seat/offer-lead";
import { sayNeeds } from "@/lib/seat/say-needs";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { takeBackLeadOffer } from "@/lib/seat/take-back-lead-offer";
import { takeBackSeatRequest } from "@/lib/seat/take-back-seat-request";
import { takeLead } from "@/lib/seat/take-lead";
import { eliAsks, emptied, housing, NOBODY, offered } from "../lay/seats";
import { line, type Lines } from "../line";

const ALL = { sectors: [...NEEDED_SECTORS] };

export const seat: Lines = {
  chooseSeats: line({ verb: chooseSeats, at: "setting up", by: "dana", given: { ...ALL, another: "Housing" }, wrong: { ...ALL, sectors: NEEDED_SECTORS.filter((one) => one !== "education"), "because-education": "Nobody can come." }, event: ["seats chosen"], again: "one more" }),
  addSeat: line({ verb: addSeat, by: "dana", given: { label: "Housing" }, not: ["amara"], event: ["seat added"] }),
  addWithoutEmail: line({ verb: addWithoutEmail, alone: true, by: "dana", given: ({ seats }) => ({ name: "Grace", seat: seats["parent-carers"], how: "open", told: "paper" }), not: ["amara"], event: ["person added by the lead"], again: "one more" }),
  leaveEmpty: line({ verb: leaveEmpty, lay: housing, by: "dana", given: (_, seat) => ({ seat, because: NOBODY }), not: ["amara"], wrong: ({ seats }) => ({ seat: seats.health, because: NOBODY }), event: ["seat left empty"] }),
  agreeEmpty: line({ verb: agreeEmpty, lay: emptied, by: "amara", given: (_, seat) => ({ seat, because: NOBODY }), not: ["chris"], wrong: (_, seat) => ({ seat, because: "They said no." }), event: ["empty seat agreed"] }),
  askForSeat: line({ verb: askForSeat, by: "eli", given: ({ seats }) => ({ seat: seats["social-care"], words: "I know the families." }), not: ["amara"], event: ["seat asked for"], hears: { "seat asked for": "dana" } }),
  takeBackSeatRequest: line({ verb: takeBackSeatRequest, lay: eliAsks, by: "eli", not: ["amara", "mo"], event: ["seat request taken back"] }),
  giveSeat: line({ verb: giveSeat, lay: eliAsks, by: "dana", given: (_, request) => ({ request, words: "Welcome." }), not: ["amara"], event: ["seat given"], hears: { "seat given": "eli" } }),
  notGiveSeat: line({ verb: notGiveSeat, lay: eliAsks, by: "dana", given: (_, request) => ({ request, because: "We are many already." }), not: ["amara"], event: ["seat not given"], hears: { "seat not given": "eli" } }),
  leave: line({ verb: leave, alone: true, by: "amara", not: ["dana"], event: ["person left"], hears: { "person left": "dana" } }),
  endSeat: line({ verb: endSeat, alone: true, by: "dana", given: ({ sits }) => ({ member: sits.amara, because: "You moved away." }), not: ["chris"], wrong: ({ sits }) => ({ member: sits.dana, because: "I go." }), event: ["person removed"], hears: { "person removed": "amara", "family seat ended": "bev" } }),
  offerLead: line({ verb: offerLead, by: "dana", given: ({ sits }) => ({ member: sits.amara, words: "" }), not: ["amara"], event: ["lead offered"], hears: { "lead offered": "amara" } }),
  takeBackLeadOffer: line({ verb: takeBackLeadOffer, lay: offered, by: "dana", not: ["amara"], event: ["lead offer taken back"] }),
  takeLead: line({ verb: takeLead, lay: offered, by: "amara", not: ["chris", "dana"], event: ["lead handed over"], hears: { "lead handed over": "dana" } }),
  declineLead: line({ verb: declineLead, lay: offered, by: "amara", not: ["chris", "dana"], event: ["lead offer declined"], hears: { "lead offer declined": "dana" } }),
  sayNeeds: line({ verb: sayNeeds, by: "amara", given: ({ work }) => ({ work, needs: ["large print"], otherNeeds: "" }), freely: "what they need is theirs to say", again: "the same" }),
};
