import type { Letter } from "../letter";

type Asked = { appUrl: string; link: string; code: string };

const why = "You get this letter because somebody typed your address on the sign-in page of Alongside. If that was not you, there is nothing you need to do.";

export const signInLetter = ({ appUrl, link, code }: Asked): Letter => ({
  subject: "Your way in to Alongside",
  greeting: "Hello.",
  lines: [
    "Press the button to sign in. It works once, for 30 minutes.",
    `Or type this code in the browser where you asked: ${code.slice(0, 3)} ${code.slice(3)}. It works for 10 minutes.`,
  ],
  button: { words: "Sign in", url: `${appUrl}/sign-in/continue?token=${link}` },
  after: ["Keep the code to yourself. Nobody from Alongside will ever ask you for it."],
  why,
});

/** To an address nobody here has. It goes out by the same way and under the same limits, so the page tells nobody who has an account. */
export const noAccountLetter = ({ appUrl }: Pick<Asked, "appUrl">): Letter => ({
  subject: "Your way in to Alongside",
  greeting: "Hello.",
  lines: [
    "Somebody, perhaps you, asked to sign in to Alongside with this address. There is no account with it here.",
    "Were you invited? Open the link in the invitation letter. That is how you join. You don't need a password.",
    "Perhaps you have another address, for example the one you use at work. Try that one.",
  ],
  button: { words: "Try another address", url: `${appUrl}/sign-in` },
  why,
});

/** To the invited address, when somebody joins by a link that was passed on by hand. */
export const joiningCodeLetter = (code: string): Letter => ({
  subject: "Your code to join",
  greeting: "Hello.",
  lines: [
    `Type this code on the page where you are joining: ${code.slice(0, 3)} ${code.slice(3)}. It works for 10 minutes.`,
    "We ask for it because the link was passed on by hand, and the seat is yours alone.",
  ],
  after: ["Keep the code to yourself. Nobody from Alongside will ever ask you for it.", "Did you not ask for it? Then there is nothing you need to do. Nobody can join without the code."],
  why: "You get this letter because you were invited with this address, and somebody pressed “Send me a code” on the invitation’s page.",
});

/** To the new address: it counts only once somebody there presses the button. */
export const newAddressLetter = ({ appUrl, link }: { appUrl: string; link: string }): Letter => ({
  subject: "Is this your address?",
  greeting: "Hello.",
  lines: ["Somebody, perhaps you, wants to sign in to Alongside with this address from now on.", "Press the button to say that it is yours. Until then nothing changes."],
  button: { words: "This is my address", url: `${appUrl}/account/address/confirm?token=${link}` },
  after: ["Was that not you? Then there is nothing you need to do."],
  why: "You get this letter because somebody typed this address on the account page of Alongside.",
});

/** To the address they had, so that nobody loses their way in without knowing. */
export const oldAddressLetter = ({ appUrl, link, to, isAsked }: { appUrl: string; link: string; to: string; isAsked: boolean }): Letter => ({
  subject: "About your way in to Alongside",
  greeting: "Hello.",
  lines: isAsked
    ? [`An administrator was told that you have lost this mailbox. A letter went to ${to}. If it is answered, you sign in with that address.`, "Do you still read this mailbox, and did you not ask for it? Then take it back here. You can for seven days after the change."]
    : [`From now you sign in to Alongside with another address: ${to}.`, "Did you not do this? Then take it back here, within seven days. You sign in with this address again, and everybody else is signed out."],
  button: { words: "Take it back", url: `${appUrl}/account/address/undo?token=${link}` },
  why: "You get this letter because you signed in to Alongside with this address.",
});
