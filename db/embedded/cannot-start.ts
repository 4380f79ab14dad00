/** Why PostgreSQL could not be started, as one plain sentence for the person at the keyboard. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
