/**
 * What a person typed or chose before the page's scripts ran. React then shows its own state, and on a slow line what
 * was typed would be gone: so it is noted from the first moment, and entered again.
 */
declare global {
  interface Window {
    /** The last text, or whether it is chosen, of each field that was used. */
    typedEarly?: Map<EventTarget, string | boolean>;
  }
}

/**
 * Stands in the page's head and runs at once. A text that the browser itself put back into a field nobody is in, as
 * some do on "back", is not noted: it may be older than what is stored.
 */
export const NOTE_TYPED_EARLY = `
window.typedEarly = new Map();
for (const kind of ['input', 'change'])
  addEventListener(kind, ({ isTrusted, target }) => {
    const isChoice = target.type === 'checkbox' || target.type === 'radio';
    if (isTrusted && (isChoice || target === document.activeElement))
      window.typedEarly?.set(target, isChoice ? target.checked : target.value);
  }, true);
`.trim();

/** Enters it again, for once the scripts run. */
export function enterTypedEarly(): void {
  const noted = [...(window.typedEarly ?? [])];
  delete window.typedEarly;
  for (const [field, entered] of noted) {
    if (!(field instanceof HTMLElement) || !field.isConnected) continue;
    if (typeof entered === 'string') type(field, entered);
    else if (field instanceof HTMLInputElement && field.checked !== entered) field.click();
  }
}

/** Through the browser's own setter: React keeps another on the element, to tell its own changes from a person's. */
function type(field: HTMLElement, text: string): void {
  // What a file field holds can't be set, and the browser keeps it.
  if (field instanceof HTMLInputElement && field.type === 'file') return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
