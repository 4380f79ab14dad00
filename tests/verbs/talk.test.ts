import { everyVerb } from "./five";
import { comment } from "./table/comment";
import { record } from "./table/record";

everyVerb({ ...comment, ...record });
