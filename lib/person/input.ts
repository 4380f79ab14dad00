import { z } from "zod/mini";
import { ROLE_KEYS } from "@/db/keys";
import { choice, email, many, optionalText, text } from "@/lib/form/input";
import { HEARS } from "@/lib/invitation/input";

export const CardInput = z.object({
  name: text(80, "Enter the name people shall see."),
  job: optionalText(80),
  reach: optionalText(120),
  hears: choice(HEARS, "Choose how often we write."),
});

export const LostMailboxInput = z.object({ before: email(), email: email() });

const role = choice(ROLE_KEYS, "Choose a role.");
export const RoleInput = z.object({ person: z.uuid("Open the person again."), role });

const organisation = z.pipe(optionalText(40), z.string().check(z.refine((id) => id === "" || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), "Choose an organisation from the list.")));
export const MoveToOrganisationInput = z.object({ person: z.uuid("Open the person again."), organisation });

/** Somebody who is given a role. A colleague, never somebody who only sits in a seat. */
export const WelcomePersonInput = z.object({
  name: text(80, "Enter the person's name."),
  email: email(),
  job: optionalText(80),
  reach: optionalText(120),
  organisation,
  roles: many(role, 4).check(z.minLength(1, "Choose at least one role.")),
});
