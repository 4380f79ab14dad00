export type Given = Record<string, unknown>;

const ROW = /^([a-zA-Z]{1,40})\[(\d{1,2})\]\.([a-zA-Z]{1,40})$/;
const FIELD = /^[a-zA-Z][a-zA-Z-]{0,40}$/;
const KEY = /^[\w-]{8,64}$/;
const NEVER = new Set(["constructor", "prototype", "hasOwnProperty", "toString", "valueOf"]);

/**
 * Reads a posted form. A field sent more than once becomes a list; `guests[0].email` becomes a row of `guests`. Next's own
 * fields (they start with $) and names no form of ours has are dropped, never used. `echo` is what goes back into the boxes.
 */
export function readForm(form: FormData): { given: Given; echo: Record<string, string | string[]>; key: string | undefined } {
  const given: Given = {};
  const echo: Record<string, string | string[]> = {};
  const sentKey = form.get("once");
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const value = values.length > 1 ? values : values[0];
    const row = ROW.exec(name);
    if (value === undefined || name === "once" || NEVER.has(name)) continue;
    if (row && !NEVER.has(row[1]!) && !NEVER.has(row[3]!)) putRow(given, row, value);
    else if (FIELD.test(name)) given[name] = value;
    else continue;
    echo[name] = value;
  }
  return { given, echo, key: typeof sentKey === "string" && KEY.test(sentKey) ? sentKey : undefined };
}

function putRow(given: Given, [, list, index, field]: RegExpExecArray, value: string | string[]) {
  const rows = (given[list!] ??= []) as Record<string, unknown>[];
  if (!Array.isArray(rows)) return;
  const at = Number(index);
  while (rows.length <= at) rows.push({});
  if (typeof rows[at] === "object") rows[at]![field!] = value;
}
