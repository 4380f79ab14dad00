import { Choices } from "@/components/ui/Choices";
import { TextField } from "@/components/ui/TextField";
import { IDEA_FROM } from "@/lib/work/input";
import { ideaFromWords } from "@/lib/work/words";

type Idea = { title: string; idea: string; ideaFrom: string };

export const TITLE_MOST = 80;
export const IDEA_MOST = 200;

export function IdeaFields({ partnership, said }: { partnership: { name: string }; said?: Idea }) {
  const audience = `Everyone you invite reads this, and so can people with a role in ${partnership.name}. Please don’t name a child.`;
  return (
    <>
      <TextField name="title" label="Working title" hint="For example: Short breaks leaflet. You can change it before you invite people." maxLength={TITLE_MOST} defaultValue={said?.title} autoComplete="off" />
      <TextField name="idea" label="The idea in one line" audience={audience} maxLength={IDEA_MOST} defaultValue={said?.idea} autoComplete="off" />
      <Choices name="ideaFrom" label="Who had the idea?" defaultValue={said?.ideaFrom} options={IDEA_FROM.map((value) => ({ value, label: ideaFromWords[value] }))} />
    </>
  );
}
