import type { OfAdministration } from "@/lib/event/kinds-of-administration";
import type { Audience } from "./audience";

export const audienceOfAdministration = {
  "charter drafted": { nobody: "It is a draft." },
  "charter put in force": { nobody: "It stands on the charter's page, with the versions before." },
  "definition drafted": { nobody: "It is a draft." },
  "definition put in force": { nobody: "It stands on the charter's page, with the versions before." },
  "draft put away": { nobody: "It was a draft." },
  "pledge added": { nobody: "It stands on the charter's page." },
  "pledge changed": { nobody: "It stands on the charter's page." },
  "pledge withdrawn": { nobody: "It stands on the charter's page, with why." },
  "role given": { hears: "who is given a role", needed: true },
  "role ended": { nobody: "The administrator says it to them. The story keeps it." },
  "person moved": { nobody: "It stands on their contact card." },
  "organisation changed": { nobody: "It stands on the organisations page." },
  "contact words changed": { nobody: "They stand on the public page." },
  "help link added": { nobody: "It stands on the public page." },
  "help link removed": { nobody: "It stood on the public page." },
  "school holiday added": { nobody: "It stands on the holidays page." },
  "school holiday removed": { nobody: "It stood on the holidays page." },
  "notice put up": { nobody: "It stands on everyone's home." },
  "notice taken down": { nobody: "It stood on everyone's home." },
  "rule days set": { nobody: "It stands on the settings page." },
  "address changed": { nobody: "The old address leads to the new one." },
} as const satisfies Record<OfAdministration["kind"], Audience>;
