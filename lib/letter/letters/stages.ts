import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";

/** To everyone with a seat who hears everything. */
const toTheTable = (about: About, subject: string, lines: Letter["lines"], place = "/stage", words = "See where it stands"): Letter => ({
  subject, greeting: `Hello ${about.to.name}.`, lines, button: { words, url: workUrl(about, place) },
  why: `You get this because you have a seat in “${title(about)}”. You choose how often we write: open Settings in your account.`,
});

export const stageMoved = (about: About): Letter => toTheTable(about, "A piece of work has moved on", [`${title(about)} has moved to the next stage.`]);

export const workPaused = (about: About): Letter =>
  toTheTable(about, "A piece of work is paused", [`${named(about)} has paused ${title(about)}. The reason:`, { quote: String(about.detail.because ?? "") }, "You can still talk there."]);

export const workStopped = (about: About): Letter =>
  toTheTable(about, "A piece of work has stopped", [`${named(about)} has stopped ${title(about)}. The reason:`, { quote: String(about.detail.because ?? "") }, "What was said and done stays there to read."]);

export const workGoingOn = (about: About): Letter => toTheTable(about, "A piece of work goes on", [`${named(about)} says that ${title(about)} goes on.`]);

export const workClosed = (about: About): Letter =>
  toTheTable(about, "A piece of work is closed", [about.detail.confirmed ? `${title(about)} is closed. Two keys were turned.` : `${title(about)} is closed, not confirmed by families: nobody turned the second key in time.`, "What came of it:", { quote: String(about.detail.because ?? "") }]);

export const startedAgain = (about: About): Letter =>
  toTheTable(about, "A piece of work starts again", [`${title(about)} starts again together, back at Scoping. The reason:`, { quote: String(about.detail.because ?? "") }]);
