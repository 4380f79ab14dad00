import { Card } from "@/components/ui/Card";
import { TimeWords } from "@/components/ui/TimeWords";
import type { Definition } from "@/lib/charter/read-definition";
import { dayWordsOf } from "@/lib/work/dates";

/** The partnership's own words for co-production, in full and in easy words. */
export function DefinitionCard({ definition }: { definition: Omit<Definition, "number"> }) {
  return (
    <Card>
      <p className="whitespace-pre-line">{definition.words}</p>
      {definition.easyRead && <p><b>In easy words:</b> {definition.easyRead}</p>}
      <p className="text-muted">
        {definition.madeWith && `Made with ${definition.madeWith}. `}In force from <TimeWords at={definition.inForceFrom}>{dayWordsOf(definition.inForceFrom)}</TimeWords>.
      </p>
    </Card>
  );
}
