import type { ComponentType } from "react";
import { CharterHelp } from "./CharterHelp";
import { DashboardHelp } from "./DashboardHelp";
import { FirstWorkHelp } from "./FirstWorkHelp";
import { JoinHelp } from "./JoinHelp";
import { KindAndSafeHelp } from "./KindAndSafeHelp";
import { LadderHelp } from "./LadderHelp";
import { RecordHelp } from "./RecordHelp";
import { StartWorkHelp } from "./StartWorkHelp";
import { TalkHelp } from "./TalkHelp";
import { WhoSeesWhatHelp } from "./WhoSeesWhatHelp";

export type HelpTopic = { slug: string; title: string; about: string; Words: ComponentType };

export const helpTopics: HelpTopic[] = [
  { slug: "join", title: "Joining from an invitation", about: "Open the letter, look, and say yes, not now or no.", Words: JoinHelp },
  { slug: "who-sees-what", title: "Who can see what", about: "What people with a seat see, and what others see.", Words: WhoSeesWhatHelp },
  { slug: "kind-and-safe", title: "Being kind and safe here", about: "A few rules, and what to do if something goes wrong.", Words: KindAndSafeHelp },
  { slug: "talking", title: "Talking together", about: "Topics, replies, changing your words, and what to do when something is wrong.", Words: TalkHelp },
  { slug: "ladder", title: "The ladder", about: "What the rungs mean, and what each side says.", Words: LadderHelp },
  { slug: "record", title: "What the record shows", about: "How it is worked out from dated facts, and what counts.", Words: RecordHelp },
  { slug: "charter", title: "The charter", about: "Promises, and the actions that keep them.", Words: CharterHelp },
  { slug: "first-work", title: "Your first piece of work", about: "From nothing to the first letters in ten minutes.", Words: FirstWorkHelp },
  { slug: "start", title: "For practitioners: start a piece of work", about: "From an idea to the first invitations.", Words: StartWorkHelp },
  { slug: "dashboard", title: "For managers: the dashboard", about: "All the work of your partnership on one page.", Words: DashboardHelp },
];
