/** Where an iPad belongs, as one text: its class with the seat, its cart with the slot. */
import { list, say } from "../../words/speech.svelte";

type Place = { class: string | null; seat: string | null; cart: string | null; slot: string | null };

export function belongs({ class: room, seat, cart, slot }: Place): string {
  return list(
    [
      room || seat ? say("story-class", { class: room ?? "–", seat: seat ?? "–" }) : "",
      cart || slot ? say("story-slot", { cart: cart ?? "–", slot: slot ?? "–" }) : "",
    ].filter(Boolean),
  );
}
