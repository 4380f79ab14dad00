export type Meaning = { word: string; means: string; letters?: string };

/** Letters and names people meet round the table. */
export const fieldWords: Meaning[] = [
  { word: "Adult services", means: "The help a council gives to people of 18 and over." },
  { word: "DCO", letters: "Designated Clinical Officer", means: "The health worker who makes sure the NHS plays its part for children and young people with SEND." },
  { word: "EHC plan", letters: "Education, Health and Care plan", means: "A legal paper that says what help one child or young person must get. Alongside holds none." },
  { word: "ICB", letters: "Integrated Care Board", means: "The part of the NHS that plans and pays for health care in an area." },
  { word: "Local Offer", means: "The council’s list of all the help there is for children and young people with SEND." },
  { word: "PCF", letters: "Parent Carer Forum", means: "A group of parents and carers that speaks for families in an area. It stands on its own feet." },
  { word: "PfA", letters: "Preparing for Adulthood", means: "Getting ready for adult life: work, home, friends and health." },
  { word: "SEF", letters: "Self-Evaluation Form", means: "An area’s own account of what it does well and what it must do better." },
  { word: "SENCO", letters: "Special Educational Needs Co-ordinator", means: "The teacher who looks after help for pupils with SEND in a school." },
  { word: "SEND", letters: "Special Educational Needs and Disabilities", means: "When a child or young person, up to the age of 25, needs more or different help to learn and live well." },
  { word: "SENDIASS", letters: "Special Educational Needs and Disabilities Information, Advice and Support Service", means: "Free and private advice for families and young people. Every council area has one." },
];

/** The words Alongside itself uses, one for each thing. */
export const ourWords: Meaning[] = [
  { word: "Action", means: "Something a person will do, with a day to do it by." },
  { word: "Aim", means: "The rung a piece of work hopes to stand on. It need not be the top one." },
  { word: "Charter", means: "A list of promises about working together, made in your area." },
  { word: "Co-production", means: "Working together as equals, from the moment someone has an idea. Asking people about something finished is consultation." },
  { word: "Forum rep", means: "A parent or carer who speaks for the Parent Carer Forum." },
  { word: "Ladder and rung", means: "Steps that show how far families share in the work, from “doing to” up to “doing with”." },
  { word: "Lead", means: "The person who holds a piece of work together. A forum may lead too." },
  { word: "Local rule", means: "A rung for which a partnership and its forum agreed tests of their own. What the national preset shows stands beside it." },
  { word: "Outline", means: "The part of a piece of work that people in the partnership can see without a seat." },
  { word: "Parent carer", means: "A parent, or anyone who brings up or looks after a child or young person with SEND." },
  { word: "Partnership", means: "The council, the NHS, schools and the forum of one area, working together." },
  { word: "Piece of work", means: "Anything people work on together: a leaflet, an event, a new service, a way of doing things." },
  { word: "Practitioner", means: "Anyone who is paid to work with families." },
  { word: "Promise", means: "One “we will” in a charter." },
  { word: "Proposal", means: "Something to decide, put to everyone with a seat. They agree, are not sure or object until a day. Then the outcome is said in words." },
  { word: "Seat", means: "A place at the table for one group of people, such as parent carers or health." },
  { word: "Stage", means: "How far a piece of work has come: Idea, Scoping, Design, Delivery, Review." },
  { word: "Story", means: "What happened in a piece of work, day by day. Nothing in it is written over." },
  { word: "Supporter", means: "Somebody a parent carer or a young person chose to speak with them. It always says who said it through whom." },
  { word: "View", means: "Which rung a seat says the work is on, in its own words." },
  { word: "Work outline", means: "One page for somebody new: why, what is asked, what is settled, who decides what, how long." },
];
