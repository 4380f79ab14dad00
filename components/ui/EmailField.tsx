"use client";

import { TextField, type TextFieldProps } from "./TextField";

export function EmailField(props: Omit<TextFieldProps, "type" | "inputMode" | "spellCheck">) {
  return <TextField autoComplete="email" {...props} type="email" inputMode="email" spellCheck={false} />;
}
