import { z } from "zod/mini";
import { ROLE_KEYS } from "@/db/keys";
import { email, many, optionalText, text } from "@/lib/form/input";

export const ORGANISATION_KINDS = ["council", "nhs", "education", "forum", "young people", "voluntary", "other"] as const;

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
