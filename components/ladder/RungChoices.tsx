import { Choices } from "@/components/ui/Choices";
import type { Rung } from "@/lib/ladder/read";

type Props = { name?: string; label: string; hint?: string; rungs: Rung[] };

/** Each rung with its plain words, from the highest to the lowest. The number says where it is, never how good it is. */
export function RungChoices({ name = "rung", label, hint, rungs }: Props) {
  return (
    <Choices
      name={name}
      label={label}
      hint={hint}
      big
      options={rungs.map((rung) => ({ value: rung.key, label: `${rung.position} ${rung.name}`, hint: rung.words }))}
    />
  );
}
