import { daysBetween } from "./dates";
import type { Deed } from "@/lib/two-keys/rules";
import { STAGES, type Stage } from "./stages";

/** Stages go forward only; one may be skipped. Closing is a deed of its own, so it is never offered here. */
export const stagesAhead = (stage: Stage): Stage[] => (stage === "closed" ? [] : STAGES.slice(STAGES.indexOf(stage) + 1).filter((ahead) => ahead !== "closed"));

export type StageOnCourse = { stage: Exclude<Stage, "closed">; stands: "been" | "here" | "skipped" | "ahead"; on: Date | null };
type Begun = { stage: Stage; round: number; on: Date };

/** The way through the stages, once for each time the group began: a stage it jumped over was skipped, what lies behind the last one is still ahead. */
export function coursesOf(begun: readonly Begun[]): { round: number; since: Date; stages: StageOnCourse[] }[] {
  const isOver = begun.some(({ stage }) => stage === "closed");
  const rounds = [...new Set(begun.map(({ round }) => round))];
  return rounds.map((round) => {
    const own = begun.filter((one) => one.round === round && one.stage !== "closed");
    const last = own.at(-1) ?? begun[0]!;
    const isHere = round === rounds.at(-1) && !isOver;
    const reached = STAGES.indexOf(last.stage);
    const stages = STAGES.filter((stage) => stage !== "closed" && (round === 0 || stage !== "idea")).map((stage): StageOnCourse => {
      const on = own.find((one) => one.stage === stage)?.on ?? null;
      const stands = stage === last.stage && isHere ? "here" : on ? "been" : STAGES.indexOf(stage) < reached ? "skipped" : "ahead";
      return { stage: stage as StageOnCourse["stage"], stands, on };
    });
    return { round, since: own[0]?.on ?? last.on, stages };
  });
}

type AnAction = { number: number; what: string };

export type StandsBefore = {
  /** A second key this reader may turn. */
  key: { id: string; deed: Deed } | null;
  asked: AnAction | null;
  due: (AnAction & { due: string; isPast: boolean }) | null;
  mayGiveView: boolean;
  mayClaim: boolean;
  /** The lead is offered to me. */
  leadOffered?: boolean;
  /** For the lead: how many ask for a seat, or were suggested for one. */
  toAnswer?: number;
  /** Seats that somebody is asked to take, and nobody sits in. */
  notAnswered: string[];
};

export type Next =
  | { kind: "turn a key"; key: { id: string; deed: Deed } }
  | { kind: "asked to lead"; action: AnAction }
  | { kind: "offered the lead" }
  | { kind: "answer at the seats"; howMany: number }
  | { kind: "give a view" }
  | { kind: "due"; action: AnAction; due: string; isPast: boolean }
  | { kind: "not answered"; seats: string[] }
  | { kind: "say which rung" };

const MOST_AT_ONCE = 3;

/** What comes next, at most three things, those that only this person can do first. Nothing stands here that is not true today. */
export function whatsNext({ key, leadOffered, toAnswer, asked, due, mayGiveView, mayClaim, notAnswered }: StandsBefore): Next[] {
  const all: (Next | null)[] = [
    key && { kind: "turn a key", key },
    asked && { kind: "asked to lead", action: asked },
    leadOffered ? { kind: "offered the lead" } : null,
    toAnswer ? { kind: "answer at the seats", howMany: toAnswer } : null,
    mayGiveView ? { kind: "give a view" } : null,
    due && { kind: "due", action: { number: due.number, what: due.what }, due: due.due, isPast: due.isPast },
    notAnswered.length > 0 ? { kind: "not answered", seats: notAnswered } : null,
    mayClaim ? { kind: "say which rung" } : null,
  ];
  return all.filter((one) => one !== null).slice(0, MOST_AT_ONCE);
}

/** Day 1 is the day of the idea: the day on which somebody joined, counted from there. */
export const fromDay = (begunAt: Date, joinedAt: Date): number => daysBetween(begunAt, joinedAt) + 1;
