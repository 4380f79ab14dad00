import { everyVerb } from "./five";
import { decision, proposal } from "./table/deciding";
import { outline } from "./table/outline";
import { action, point, supporter } from "./table/together";

everyVerb({ ...action, ...point, ...supporter, ...decision, ...proposal, ...outline });
