"use client";

import type { ReactNode } from "react";
import type { FieldKnows } from "./FormContext";
import { Icon } from "./Icon";
import { WhoSees } from "./WhoSees";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  defaultValue?: string;
  audience?: string;
  optional?: boolean;
  /** For a page that asks one thing: the label is as large as a heading. */
  big?: boolean;
};

type Frame = { field: FieldKnows; words: Omit<FieldProps, "name" | "defaultValue">; group?: "radiogroup" | "group"; children: ReactNode };

export const describedBy = (field: FieldKnows, words: { hint?: ReactNode; audience?: string }) =>
  [words.hint && `${field.id}-hint`, words.audience && `${field.id}-audience`, field.error && `${field.id}-error`].filter(Boolean).join(" ") ||
  undefined;

export function FieldFrame({ field, words, group, children }: Frame) {
  const look = field.error ? "field field-wrong" : "field";
  const labelLook = words.big ? "field-label field-label-big" : "field-label";
  const label = <>{words.label}{words.optional && <span className="field-optional"> (optional)</span>}</>;
  const rest = <FieldWords field={field} words={words}>{children}</FieldWords>;
  if (!group) return <div className={look}><label className={labelLook} htmlFor={field.id}>{label}</label>{rest}</div>;
  return (
    <fieldset
      className={look}
      role={group}
      aria-describedby={describedBy(field, words)}
      aria-invalid={group === "radiogroup" && field.error ? true : undefined}
    >
      <legend className={labelLook}>{label}</legend>
      {rest}
    </fieldset>
  );
}

function FieldWords({ field, words, children }: Omit<Frame, "group">) {
  return (
    <>
      {words.hint && <div id={`${field.id}-hint`} className="field-hint">{words.hint}</div>}
      {words.audience && <WhoSees id={`${field.id}-audience`}>{words.audience}</WhoSees>}
      {field.theirs !== undefined && (
        <div className="theirs">
          <p><b>Someone else wrote this:</b></p>
          <p className="theirs-words">{field.theirs}</p>
          <p><b>Yours is below.</b></p>
        </div>
      )}
      <FieldError field={field} />
      {children}
    </>
  );
}

export function FieldError({ field }: { field: FieldKnows }) {
  if (!field.error) return null;
  return (
    <p id={`${field.id}-error`} className="field-error">
      <Icon name="warning" size={20} />
      <span><span className="sr-only">Error: </span>{field.error}</span>
    </p>
  );
}
