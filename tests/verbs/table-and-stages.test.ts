import { everyVerb } from "./five";
import { invitation } from "./table/invitation";
import { seat } from "./table/seat";
import { ladderOfWork, twoKeys, work } from "./table/work";

everyVerb({ ...seat, ...invitation, ...work, ...ladderOfWork, ...twoKeys });
