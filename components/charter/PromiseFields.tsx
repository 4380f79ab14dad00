import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { PromiseWords } from "@/lib/charter/read";
import type { DraftPromise } from "@/lib/charter/rules";
import { whoSeesDraft } from "@/lib/charter/words";

type Props = { at: number; promise?: DraftPromise; inForce: PromiseWords[] };

/** One promise of a draft. An empty last one is a place for one more; clearing all its words takes a promise out. */
export function PromiseFields({ at, promise, inForce }: Props) {
  const name = (field: keyof DraftPromise) => `promises[${at}].${field}`;
  return (
    <fieldset className="row-set min-w-0">
      <legend>{promise ? `Promise ${at + 1}` : "One more promise, if you like"}</legend>
      <div className="clear-both grid min-w-0 grid-cols-1 gap-4">
        <TextField name={name("name")} label="Short name" maxLength={160} defaultValue={promise?.name} />
        <TextArea name={name("weWill")} label="“We will” sentence" rows={3} maxLength={400} defaultValue={promise?.weWill} audience={whoSeesDraft} />
        <TextArea name={name("easyRead")} label="The same in easy words" hint="One short sentence. A child of nine could read it." rows={2} maxLength={300} defaultValue={promise?.easyRead} audience={whoSeesDraft} />
        <TextArea name={name("howWouldAParentKnow")} label="How would a parent know?" rows={2} maxLength={300} defaultValue={promise?.howWouldAParentKnow} audience={whoSeesDraft} optional />
        {inForce.length > 0 && (
          <Select
            name={name("follows")}
            label="Does it carry on a promise of today’s charter?"
            hint="Then what is done for that promise stays with it."
            empty="No, it is a new promise"
            defaultValue={promise?.follows}
            options={inForce.map((one) => ({ value: one.key, label: one.name }))}
          />
        )}
      </div>
    </fieldset>
  );
}
