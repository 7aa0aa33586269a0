// Preact. Which events of a surface are a device's: the browser's own, and the overlay's copies of them, which its relay vouches for.

const copies = new WeakSet<Event>();

export const vouchFor = (copy: Event): void => void copies.add(copy);
export const isCopy = (event: Event): boolean => copies.has(event);
export const isByDevice = (event: Event): boolean => event.isTrusted || copies.has(event);
