import { everyVerb } from "./five";
import { comment } from "./table/comment";
import { hidingHere } from "./table/hiding-here";
import { record } from "./table/record";

everyVerb({ ...comment, ...record, ...hidingHere });
