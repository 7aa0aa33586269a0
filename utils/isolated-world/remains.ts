// Isolated world, Firefox. What we put into the page is told to the page's world, which alone is still there to clear it away when Sayso is
// switched off or removed. The overlay's script and the frame's share nothing but the window of this world.
const REMAINS = Symbol.for("sayso.remains");

const world = window as Window & { [REMAINS]?: (element: Element) => void };

/** An element of ours is in the page now. */
export const tellRemains = (element: Element): void => world[REMAINS]?.(element);

/** The frame's script hears of them. */
export const onRemains = (f: (element: Element) => void): void => void Object.defineProperty(window, REMAINS, { value: f, configurable: true });
