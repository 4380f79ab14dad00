import { Choices } from "@/components/ui/Choices";
import type { PromiseWords } from "@/lib/charter/read";

/** Which promises an action answers to. Without a charter there is nothing to ask. */
export function PromiseChoices({ promises, chosen = [] }: { promises: PromiseWords[]; chosen?: string[] }) {
  if (promises.length === 0) return null;
  return (
    <Choices
      name="promises"
      label="Which promises of the charter does it keep?"
      hint="Choose any that fit. You can leave this out."
      many
      defaultValue={chosen}
      options={promises.map((promise) => ({ value: promise.key, label: promise.name, hint: promise.easyRead || promise.weWill }))}
    />
  );
}
