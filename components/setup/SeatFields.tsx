import { Choices, type Choice } from "@/components/ui/Choices";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { CountedSeat } from "@/lib/seat/read";
import { isEmptied } from "@/lib/seat/rules";
import { isNeeded } from "@/lib/seat/sectors";
import { sectorHints, seatWords } from "@/lib/seat/words";

const AUDIENCE = "Everyone in the work reads this. Please don’t name a child.";
const MOST = 300;

/** The six seats, all ticked at first. Taking a tick away asks why; that box always shows where a browser cannot hide it. */
export function SeatFields({ seats, mine }: { seats: CountedSeat[]; mine: string }) {
  const needed = seats.filter((seat) => isNeeded(seat.sector));
  const voices = seats.filter((seat) => seat.sector === "other" && seat.id !== mine);
  const own = seats.find((seat) => seat.sector === "other" && seat.id === mine);
  return (
    <>
      <Choices
        name="sectors"
        many
        label="Seats"
        hint="Leave all six ticked unless you can say why not."
        options={needed.map((seat) => asChoice(seat, mine))}
        defaultValue={needed.filter((seat) => !isEmptied(seat)).map((seat) => seat.sector)}
      />
      {own && <p>You sit in a seat of your own: <b>{seatWords(own)}</b>.</p>}
      {voices.length > 0 && (
        <Choices name="voices" many label="Other voices" options={voices.map((seat) => ({ value: seat.id, label: seatWords(seat) }))} defaultValue={voices.map((seat) => seat.id)} />
      )}
      <TextField name="another" optional label="Add another voice" hint="Somebody else who should be at the table. For example: a charity, or housing." maxLength={60} autoComplete="off" />
    </>
  );
}

const asChoice = (seat: CountedSeat, mine: string): Choice => ({
  value: seat.sector,
  label: seatWords(seat),
  hint: seat.id === mine ? "You sit here." : sectorHints[seat.sector],
  inside: <WhyNot seat={seat} />,
  insideWhen: "unticked",
});

function WhyNot({ seat }: { seat: CountedSeat }) {
  return (
    <div className="flow">
      <TextArea name={`because-${seat.sector}`} label="Why is this seat not needed?" audience={AUDIENCE} rows={2} maxLength={MOST} defaultValue={seat.emptyBecause ?? ""} />
      {seat.sector === "young-people" && (
        <TextArea name="heardHow" label="How will young people be heard instead?" audience={AUDIENCE} rows={2} maxLength={MOST} defaultValue={seat.heardHow ?? ""} />
      )}
    </div>
  );
}
