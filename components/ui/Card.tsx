import type { ReactNode } from "react";

type Props = { children: ReactNode; title?: string; level?: 2 | 3; look?: "plain" | "tint" | "amber"; id?: string };

export function Card({ children, title, level = 2, look = "plain", id }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={look === "plain" ? "card flow" : `card card-${look} flow`} id={id}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </div>
  );
}
