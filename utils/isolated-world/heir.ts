// Isolated world. After a reload or an update of Sayso the scripts in open pages are orphans: they hear nothing from the new one. Where a
// tab is guarded a new script comes into the same documents, and here the old one hands over to it: the link to the page's world,
// which is made once, and what is known of the page. Worlds that come one after the other share nothing but the document, so they
// find each other by the name of an event that is kept in Sayso's storage: nobody can listen for a name that they don't know.

/** What the old script leaves to the new one. */
export interface Estate {
	ports: readonly [MessagePort, MessagePort];
	/** where the page's own code sends things while nobody acts, and what they look like */
	places: [place: string, shapes: string[]][];
	agentWasHere: boolean;
	/** the tab was guarded when it was last heard of */
	armed: boolean;
}

/** what is known of the page itself */
export type Known = Omit<Estate, "ports" | "armed">;

const world = globalThis as typeof globalThis & {
	/** put there by the background before it injects the script anew */
	saysoHeir?: string;
	/** the document that a script of this world guards: a frame's first document leaves its world to the next one */
	saysoGuards?: Document;
};

/** Whether this document has its script already. */
export function isGuarded(): boolean {
	if (world.saysoGuards === document) return true;
	world.saysoGuards = document;
	return false;
}

/** New script: what an old one in this document leaves; undefined where there is none, or none that can be found. */
export function inherit(): Estate | undefined {
	const { saysoHeir: name } = world;
	if (!name) return undefined;
	let estate: Estate | undefined;
	const take = (event: Event) => {
		const { ports, data } = event as MessageEvent<string>;
		const [one, other] = ports;
		if (one && other) estate = { ...(JSON.parse(data) as Omit<Estate, "ports">), ports: [one, other] };
	};
	const given = `${name}:given`;
	window.addEventListener(given, take);
	window.dispatchEvent(new Event(name));
	window.removeEventListener(given, take);
	return estate;
}

/** Old script: answers the new one. */
export function leaveTo(name: string, { ports, ...known }: Estate): void {
	window.dispatchEvent(new MessageEvent(`${name}:given`, { ports: [...ports], data: JSON.stringify(known) }));
}
