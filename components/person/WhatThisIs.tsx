import type { ReactNode } from "react";

const points = [
  { title: "Everyone from the first day", words: "A new idea begins with one line, and with people. Nothing else opens until everyone who should be there has been asked." },
  { title: "Nobody speaks for somebody else", words: "What the lead says, what each seat says and what the record shows stand side by side. Families’ words stay their own." },
  { title: "You hear what became of it", words: "Each action has a name, a day and a promise it keeps. The story of the work is written down as it happens." },
];

/** What Alongside is, in plain words; what stands beside it is how to come in. */
export function WhatThisIs({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="grid gap-6 desk:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] desk:items-start">
        <Words />
        {children}
      </div>
      <Points />
    </>
  );
}

function Words() {
  return (
    <div className="flow">
      <h1>Families and services, side by side</h1>
      <p className="lead-words">
        Alongside is where families and services work together on things for children and young people with special educational
        needs and disabilities (SEND): a leaflet, a service, a plan for the area. Together from the first idea on.
      </p>
    </div>
  );
}

function Points() {
  return (
    <ul className="mt-8 grid max-w-none list-none gap-4 p-0 desk:grid-cols-3">
      {points.map(({ title, words }) => (
        <li key={title} className="card m-0">
          <h2 className="text-h3">{title}</h2>
          <p className="mt-2">{words}</p>
        </li>
      ))}
    </ul>
  );
}
