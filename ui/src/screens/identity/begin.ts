/** A form that opens within a sheet comes into sight, with the keyboard in its first field. */
export function begin(form: HTMLElement): void {
  form.scrollIntoView({ block: "nearest" });
  form.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
}
