import type { BoardKind } from "./kinds";

export const boardWords: Record<BoardKind, string> = { fixed: "Fixed", open: "Open", unknown: "Not known yet" };
export const boardHints: Record<BoardKind, string> = {
  fixed: "Cannot be changed by this group.",
  open: "Families can still change this.",
  unknown: "Nobody knows yet. Somebody finds out.",
};
export const whoSeesBoard = "Everyone with a seat in this work can see it. Please don’t name a child.";
