import { problemsWith } from "@/lib/settings";
import { right, wrong, type Finding } from "./finding";

export function checkSettings(): Finding[] {
  const problems = problemsWith(process.env);
  if (!process.env.DATABASE_URL?.trim()) problems.push("DATABASE_URL is missing.");
  return problems.length === 0 ? [right("The settings are right.")] : problems.map((problem) => wrong(problem, "Correct this line in .env or in the environment, then start again."));
}
