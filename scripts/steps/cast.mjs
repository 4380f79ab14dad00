/** Whom you can be in the demo. */
export const CAST = [
  ["Amara", "parent carer"],
  ["Bev", "forum rep"],
  ["Chris", "health"],
  ["Dana", "education"],
  ["Eli", "social care"],
  ["Fatima", "adult services"],
  ["Josh", "young person"],
  ["Mo", "manager"],
  ["Ada", "administrator"],
];
