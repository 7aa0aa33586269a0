// Page's world (MAIN). Replaces one native by a proxy of it, which keeps its name, length, properties, prototype and the
// missing [[Construct]]. A proxy prints without its name, and scripts do test for `function fetch() { [native code] }`
// to see whether they may wrap it: so Function.prototype.toString answers for the real function, its own proxy included.
import { apply, bare, defineProperty, getOwnPropertyDescriptor, NativeProxy, weak } from "./natives";

// biome-ignore lint/suspicious/noExplicitAny: any native function
type Native = (...args: any[]) => any;
/** What runs instead: `native` is called as `apply(native, self, args)`. Check `args.length` before reading an argument. */
export type Instead = (native: Native, self: unknown, args: unknown[]) => unknown;

const realOf = new WeakMap<object, unknown>();
/** `own` prints as `native`. */
export const disguise = (own: object, native: unknown) => weak(realOf, "set", own, native);

/** Patches `owner[key]`, or its getter. Returns the undo, which leaves alone what others put there since. */
export function patch(owner: object, key: string, instead: Instead, part: "value" | "get" = "value"): () => void {
	const was = getOwnPropertyDescriptor(owner, key);
	const native = was?.[part] as Native | undefined;
	if (!was?.configurable || !native) return () => {};
	const own = new NativeProxy(native, bare({ apply: (_: unknown, self: unknown, args: unknown[]) => instead(native, self, args) }));
	disguise(own, native);
	defineProperty(owner, key, { ...was, [part]: own });
	return () => {
		if (getOwnPropertyDescriptor(owner, key)?.[part] === own) defineProperty(owner, key, was);
	};
}

export const hookToString = () =>
	patch(Function.prototype, "toString", (native, self, args) => apply(native, weak(realOf, "get", self) ?? self, args));
