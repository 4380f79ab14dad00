import { everyVerb } from "./five";
import { charter, dashboard, ladderHere } from "./table/charter";
import { partnership, person } from "./table/partnership";

everyVerb({ ...charter, ...ladderHere, ...dashboard, ...partnership, ...person });
