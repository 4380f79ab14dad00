import { expect, test } from "vitest";
import { inOrderOfTime } from "@/db/demo/play/in-order-of-time";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 2, hour));
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("what belongs together keeps its order, however it was written down and however long each takes", async () => {
  const done: string[] = [];
  const deed = (hour: number, ...after: string[]) => ({ at: at(hour), after, does: async () => (await (hour % 2 ? soon() : undefined), void done.push(`${hour} ${after.join(" and ")}`)) });
  await inOrderOfTime([deed(4, "cards"), deed(1, "cards"), deed(3, "cards", "Amara"), deed(2, "leaflet"), deed(5, "leaflet", "Amara"), deed(6, "cards")]);
  expect(done.filter((one) => one.includes("cards"))).toEqual(["1 cards", "3 cards and Amara", "4 cards", "6 cards"]);
  expect(done.filter((one) => one.includes("Amara"))).toEqual(["3 cards and Amara", "5 leaflet and Amara"]);
  expect(done).toHaveLength(6);
});

test("what goes wrong is thrown, and what was to come after it never happens", async () => {
  const done: number[] = [];
  const deeds = [1, 2, 3, 4, 5].map((hour) => ({ at: at(hour), after: ["cards"], does: async () => (await soon(), hour === 2 ? Promise.reject(new Error("No.")) : void done.push(hour)) }));
  await expect(inOrderOfTime(deeds)).rejects.toThrow("No.");
  await soon();
  expect(done).toEqual([1]);
});
