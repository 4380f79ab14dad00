/** Made up, in the plain words a real one would have. */
export const CHARTER = {
  key: "wolds-and-coast",
  name: "Our charter for working together",
  version: "1",
  madeIn: "2024",
  madeWith: "the Wolds Parent Carer Forum, Wolds Young Voices, schools, health and the council",
  inForceFrom: "2024-09-02",
  promises: [
    {
      key: "start-together", name: "Start together", weWill: "We will bring families in when the idea comes, before anything is written.",
      easyRead: "We start together.", howWouldAParentKnow: "I was asked before there was a draft.",
    },
    {
      key: "say-what-is-fixed", name: "Say what is fixed", weWill: "We will say at the start what cannot change, and why.",
      easyRead: "We tell you what can change and what cannot.", howWouldAParentKnow: "I knew what I could change before I gave my time.",
    },
    {
      key: "plain-words", name: "Use plain words", weWill: "We will write so that everyone can read it, and offer easy read.",
      easyRead: "We use easy words and pictures.", howWouldAParentKnow: "I did not have to ask what it meant.",
    },
    {
      key: "easy-to-take-part", name: "Make it easy to take part", weWill: "We will choose times and places that suit families, and pay expenses.",
      easyRead: "We make it easy for you to come.", howWouldAParentKnow: "I could come without missing the school run or being out of pocket.",
    },
    {
      key: "show-what-changed", name: "Show what changed", weWill: "We will tell you what happened to what you said, also when the answer is no.",
      easyRead: "We tell you what we did with your ideas.", howWouldAParentKnow: "Somebody came back to me with an answer.",
    },
    {
      key: "look-back", name: "Look back together", weWill: "We will check together, later on, whether it made a difference.",
      easyRead: "We look back together.", howWouldAParentKnow: "I was asked again after it was finished.",
    },
  ],
};

export const DEFINITION = {
  words: "Co-production here means that families, young people and services decide together, as equals, from the moment somebody has an idea until we know what it changed.\nBeing asked about something that is already decided is consultation. That can be right too, and then we call it that.",
  easyRead: "We make plans together from the start. Everybody counts the same.",
  madeWith: "the Wolds Parent Carer Forum and Wolds Young Voices, in spring 2024",
};

export const PLEDGES = [
  { organisation: "Wolds Council", signedBy: "the Director of Children’s Services", words: "No plan for children with SEND goes to Cabinet without the forum’s own page." },
  { organisation: "Coast NHS", signedBy: "the Chief Nurse", words: "" },
  { organisation: "Harbour School", signedBy: "the head teacher", words: "We ask families which time suits before we set one." },
  { organisation: "Wolds Parent Carer Forum", signedBy: "the steering group", words: "" },
];
