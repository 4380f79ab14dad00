import { ROLE_KEYS } from "@/db/keys";
import { normalAddress } from "@/lib/form/input";
import { addPerson } from "@/lib/person/add";
import { needed, partnershipNamed, read, say, type Command } from "./command";

const usage = `person add --partnership <slug> --name "…" --email … [--role "${ROLE_KEYS.join(" | ")}"]… [--organisation "…"] [--job "…"] [--reach "…"]`;

const options = {
  partnership: { type: "string" }, name: { type: "string" }, email: { type: "string" }, role: { type: "string", multiple: true },
  organisation: { type: "string" }, job: { type: "string" }, reach: { type: "string" },
} as const;

export const addPersonCommand: Command = {
  usage,
  what: "Makes somebody known in a partnership, with roles. Run again, it adds only the roles they lack.",
  async run(words) {
    const { values } = read(words, options, usage);
    const { partnership: slug, role, ...about } = values;
    const { id, name: partnership } = await partnershipNamed(needed(slug, "--partnership", usage));
    needed(about.name, "--name", usage);
    needed(about.email, "--email", usage);
    const { rolesAdded, isNew } = await addPerson({ partnershipId: id, now: new Date() }, { ...about, roles: role ?? [] });
    const roles = rolesAdded.length > 0 ? ` as ${rolesAdded.join(" and ")}` : "";
    say(isNew || rolesAdded.length > 0 ? `${about.name} is known in ${partnership}${roles}. They sign in with ${normalAddress(about.email ?? "")}.` : `${about.name} is already there.`);
    return 0;
  },
};
