import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const detail = (about: About, key: string) => String(about.detail[key] ?? "");

type Parts = Pick<Letter, "subject" | "lines"> & { place: string; button: string; why: string };
const letter = (about: About, { subject, lines, place, button, why }: Parts): Letter => ({
  subject, greeting: `Hello ${about.to.name}.`, lines, button: { words: button, url: workUrl(about, `/comments${place}`) }, why,
});
const theComment = (about: About) => `/comment/${detail(about, "number")}`;
const whySeat = (about: About) => `You get this because you have a seat in “${title(about)}”. You choose how often we write: open Settings in your account.`;
const whyMine = (about: About) => `You get this because you wrote a comment in “${title(about)}”.`;
const whyAsked = (about: About) => `You get this because you are a forum rep or an administrator in ${about.partnership.name}.`;

export const commentPosted = (about: About): Letter =>
  letter(about, { subject: "A new comment", lines: [`${named(about)} wrote a comment in ${title(about)}.`], place: theComment(about), button: "Read and reply", why: whySeat(about) });

export const replyPosted = (about: About): Letter =>
  letter(about, { subject: "A reply to a comment", lines: [`${named(about)} wrote a reply in ${title(about)}.`], place: theComment(about), button: "Read the reply", why: `You get this because the reply is to you, or because you chose to hear everything in “${title(about)}”.` });

export const topicBegun = (about: About): Letter =>
  letter(about, { subject: "A new topic", lines: [`${named(about)} began a new topic in ${title(about)}.`], place: `/${detail(about, "topic")}`, button: "Read and reply", why: whySeat(about) });

export const privateWordSaid = (about: About): Letter =>
  letter(about, { subject: "Something said to you in private", lines: [`${named(about)} would rather say something in ${title(about)} to you alone. Only you two can read it.`], place: "/private", button: "Read it", why: `You get this because you lead “${title(about)}”.` });

export const commentTakenDown = (about: About): Letter =>
  letter(about, { subject: "Your comment was taken down", lines: [`${named(about)} took down a comment of yours in ${title(about)}. The reason given is:`, { quote: detail(about, "because") }, "If you think that is not right, you can ask the forum and the administrator to look at it. The page says how."], place: theComment(about), button: "See where it stood", why: whyMine(about) });

export const nameHidden = (about: About): Letter =>
  letter(about, { subject: "Words in your comment were hidden", lines: [`${named(about)} hid words in a comment of yours in ${title(about)}, because they may name a child. The rest of what you said stands.`, "If they name no child, say so on the page. Then the forum and an administrator look at it together."], place: theComment(about), button: "See what is hidden", why: whyMine(about) });

export const hidingObjectedTo = (about: About): Letter =>
  letter(about, { subject: "Please look at words that were hidden", lines: [`In ${title(about)}, ${named(about)} says that hidden words name no child. The forum and an administrator look at it together: they go back only if both say so.`], place: `/hidden/${detail(about, "hiding")}`, button: "Look at it", why: whyAsked(about) });

export const hiddenNamePutBack = (about: About): Letter =>
  letter(about, { subject: "Your words were put back", lines: [`The forum and an administrator looked at what was hidden in your comment in ${title(about)}. Both say that it names no child. Your words stand where they stood.`], place: theComment(about), button: "See your comment", why: whyMine(about) });

export const hiddenNameStaysHidden = (about: About): Letter =>
  letter(about, { subject: "Your words stay hidden", lines: [`What was hidden in your comment in ${title(about)} was looked at. It stays hidden. The reason given is:`, { quote: detail(about, "because") }, "You can say it again in other words."], place: theComment(about), button: "See your comment", why: whyMine(about) });

export const commentReported = (about: About): Letter =>
  letter(about, { subject: "Please look at a comment", lines: [`Somebody in ${title(about)} asks you to look at a comment.`], place: `/asked/${detail(about, "report")}`, button: "Look at it", why: `You get this because you lead “${title(about)}”.` });

export const leadReported = (about: About): Letter =>
  letter(about, { subject: "Please look at a comment", lines: [`Somebody in ${title(about)} asks the forum and the administrator to look at something. It is about the lead, so the lead is not told.`], place: `/asked/${detail(about, "report")}`, button: "Look at it", why: whyAsked(about) });

export const reportAnswered = (about: About): Letter =>
  letter(about, { subject: "What you asked about was looked at", lines: [`You asked for a comment in ${title(about)} to be looked at. The answer is:`, { quote: detail(about, "answer") }], place: theComment(about), button: "See the comment", why: `You get this because you asked for a comment in “${title(about)}” to be looked at.` });
