import { addOrganisation } from "@/lib/partnership/add-organisation";
import { ORGANISATION_KINDS } from "@/lib/partnership/input";
import { needed, partnershipNamed, read, say, type Command } from "./command";

const usage = `organisation add --partnership <slug> --name "…" --kind "${ORGANISATION_KINDS.join(" | ")}"`;

export const addOrganisationCommand: Command = {
  usage,
  what: "Adds an organisation of the partnership. One that is there already is left as it is.",
  async run(words) {
    const { values } = read(words, { partnership: { type: "string" }, name: { type: "string" }, kind: { type: "string" } }, usage);
    const { id, name: partnership } = await partnershipNamed(needed(values.partnership, "--partnership", usage));
    const { name } = await addOrganisation({ partnershipId: id, now: new Date() }, { name: needed(values.name, "--name", usage), kind: needed(values.kind, "--kind", usage) });
    say(`${name} is an organisation of ${partnership}.`);
    return 0;
  },
};
