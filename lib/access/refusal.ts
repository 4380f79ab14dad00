/** The service understood and says no. The message is shown to the person, so write it to them. */
export class Refusal extends Error {}

/** A refusal that belongs beside one field of the form. */
export class FieldRefusal extends Refusal {
  constructor(
    readonly field: string,
    message: string,
    /** The same fault in other fields, so that nobody is told of them one by one. */
    readonly others: readonly { field: string; message: string }[] = [],
  ) {
    super(message);
  }
}

/** The same was tried too often. It can be tried again after so many seconds. */
export class TooOften extends Refusal {
  constructor(
    message: string,
    readonly seconds: number,
  ) {
    super(message);
  }
}

/** It is not there, or it is not yours to see. We never say which. */
export class NotFound extends Error {}

/** This very form was sent before: `same` text (the first answer stands, at `place`), or another text under the same key. */
export class AlreadySent extends Error {
  constructor(
    readonly place: string,
    readonly same: boolean,
  ) {
    super("This was sent already.");
  }
}

/** Somebody changed the text since it was opened. Both texts are shown; neither is lost. */
export class Stale extends Error {
  constructor(
    readonly version: number,
    readonly theirs: Record<string, string>,
  ) {
    super("This was changed since you opened it.");
  }
}
