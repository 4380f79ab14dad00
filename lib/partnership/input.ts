import { z } from "zod/mini";
import { ROLE_KEYS, RULE_DAYS_KEYS } from "@/db/keys";
import { choice, email, many, optionalDay, optionalText, text, version } from "@/lib/form/input";

export const ORGANISATION_KINDS = ["council", "nhs", "education", "forum", "young people", "voluntary", "other"] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const MakePartnershipInput = z.object({
  name: text(100, "Enter the partnership's name."),
  slug: optionalText(60),
  teamName: optionalText(100),
  frontDoor: optionalText(300),
  sendiass: optionalText(300),
  source: optionalText(300),
  published: z._default(z.array(optionalText(300)), []),
  isDemo: z._default(z.boolean(), false),
});

export const AddOrganisationInput = z.object({
  name: text(120, "Enter the organisation's name."),
  kind: z.enum(ORGANISATION_KINDS, "Choose what kind of organisation it is."),
});

export const AddPersonInput = z.object({
  name: text(80, "Enter the person's name."),
  email: email(),
  job: optionalText(80),
  reach: optionalText(120),
  organisation: optionalText(120),
  roles: many(z.enum(ROLE_KEYS, "Choose a role from the list."), 4),
});

const kind = choice(ORGANISATION_KINDS, "Choose what kind of organisation it is.");
const name = text(120, "Enter the organisation's name.");
export const WelcomeOrganisationInput = z.object({ name, kind, startsOn: optionalDay() });
export const ChangeOrganisationInput = z.object({
  organisation: z.uuid("Open the organisation again."),
  version, name, kind,
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  followedBy: z.pipe(optionalText(40), z.string().check(z.refine((id) => id === "" || UUID.test(id), "Choose an organisation from the list."))),
});

export const ContactWordsInput = z.object({ teamName: text(100, "Say what the team is called."), frontDoor: optionalText(300), sendiass: optionalText(300), version });

const WEB = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{2,5})?([/?#]\S*)?$/i;
export const AddHelpLinkInput = z.object({
  label: text(80, "Say what it is called."),
  href: z.pipe(text(300, "Enter its address, like https://www.example.org"), z.string().check(z.refine((href) => WEB.test(href), "Enter a whole address that begins with https://"))),
  about: optionalText(200),
});
export const OneThingInput = z.object({ id: z.uuid("Open the page again.") });

export const AddHolidayInput = z.object({
  name: text(60, "Say which holiday it is."),
  firstDay: z.pipe(optionalDay(), z.string("Enter the first day.")),
  lastDay: z.pipe(optionalDay(), z.string("Enter the last day.")),
});

export const PutUpNoticeInput = z.object({ words: text(400, "Write the notice."), until: optionalDay() });
export const RuleDaysInput = z.object({ rule: choice(RULE_DAYS_KEYS, "Choose a rule."), days: z.pipe(z.pipe(z.string("Enter a number of days."), z.transform((typed) => Number(typed.trim() || Number.NaN))), z.int("Enter a whole number of days.")) });
export const ChangeAddressInput = z.object({ slug: text(60, "Enter the new address."), now: text(60, "Type the address it has now.") });
