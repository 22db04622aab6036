/** When something typed counts: on leaving the field, on Return, and after a short pause, so that findings follow. */
const PAUSE = 600;

export type Typing = { oninput: (event: Event) => void; onchange: (event: Event) => void };

export function typing(write: (text: string) => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (event: Event): void => {
    clearTimeout(timer);
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) write(event.target.value);
  };
  return {
    oninput: (event) => {
      clearTimeout(timer);
      timer = setTimeout(() => take(event), PAUSE);
    },
    onchange: take,
  };
}
