import type { PartnershipPermission } from "@/lib/access/policy";

export type TextsHere = {
  parts: readonly string[];
  key?: readonly string[];
  /** The column that holds the partnership; its own id in the partnership's own row. */
  of?: "id";
  /** Who reads it, where that is not everyone here: nobody else learns by asking whether a word stands in it. */
  readBy?: PartnershipPermission;
  onlyAdded?: true;
};

/** Every text of the partnership itself, about no work, in which somebody may name a child. */
export const TEXTS_HERE: Record<string, TextsHere> = {
  partnership: { key: ["id"], of: "id", parts: ["team_name", "front_door", "sendiass"] },
  notice: { parts: ["words"] },
  missing_work: { parts: ["title", "line"], readBy: "see the dashboard" },
  charter_version: { parts: ["name", "made_in", "made_with"] },
  promise: { key: ["charter_version_id", "key"], parts: ["name", "we_will", "easy_read", "how_would_a_parent_know"] },
  definition_version: { parts: ["words", "easy_read", "made_with"], onlyAdded: true },
  pledge: { parts: ["words", "signed_by", "withdrawn_because"] },
  organisation: { parts: ["name"] },
  ladder_version: { parts: ["name", "changed_because"] },
  rung: { key: ["ladder_version_id", "key"], parts: ["name", "words"] },
  tests_proposed: { parts: ["because", "declined_because"], readBy: "look at what is asked" },
  help_link: { parts: ["label", "about"] },
  school_holiday: { parts: ["name"] },
};
