// Pure. Letters that pass for Latin ones, after the idea of Unicode's skeletons (UTS 39) with a small table of our own: what
// imitates a command is read as that command. It can only raise.

/** Latin letter, then what passes for it: Cyrillic, Greek, Armenian, Cherokee, small capitals, Latin letters with other names. */
const TABLE =
	"aаαɑᴀ bьЬвʙᖯƅ cсϲᴄⅽ ƈ dԁɗᴅꭰᏧժ eеєεҽɛᴇꭼэ fғϝꜰƒք gɡցɢԍꮐ hһнհʜꮋ iіιɩɪӏіꭵ jјϳᴊյꭻ kкκᴋҡꮶ lӏʟⅼꮮІιןլ mмᴍꮇⅿ nпոηɴռ oоοσօᴏ๐ѳ pрρᴘꮲ qԛգզ rгɾʀꮢꭱ sѕꜱꮪʂ tтτᴛꭲ uυսцᴜꭒ vνѵᴠꮩ wԝшѡᴡաꮃ xхχҳ yуүγʏყꭹ zᴢʐꮓ";
const LEET: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t" };
/** What is drawn as a stroke passes for both of these. */
const STROKES = "ӏіɩꭵןⅼ|";
let table: Map<string, string> | undefined;

/** The words with look-alikes read as what they imitate, a stroke once as "l" and once as "i"; none where none was there. */
export function unmasked(words: readonly string[]): string[][] {
	table ??= compiled();
	let masked = false;
	const read = (stroke: string) =>
		words.map((word) =>
			[...word]
				.map((letter) => {
					const mixed = /[a-z]/.test(word);
					const isStroke = STROKES.includes(letter) || (mixed && letter === "1");
					const latin = isStroke ? stroke : (table?.get(letter) ?? (mixed ? LEET[letter] : undefined));
					if (latin) masked = true;
					return latin ?? letter;
				})
				.join(""),
		);
	const all = [read("l"), read("i")];
	return masked ? all : [];
}

const LATIN = "abcehikmoptxy";
const CYRILLIC = "авсенікмортху";

/** The other way round: Cyrillic words with some Latin letters in them, read as all Cyrillic. */
export function unmaskedCyrillic(words: readonly string[]): string[] | undefined {
	if (!words.some((word) => /[a-z]/.test(word) && /[\u0400-\u04ff]/.test(word))) return undefined;
	return words.map((word) => (/[\u0400-\u04ff]/.test(word) ? word.replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter) : word));
}

function compiled(): Map<string, string> {
	const made = new Map<string, string>();
	for (const row of TABLE.toLowerCase().split(" ")) {
		const [latin = "", ...others] = row;
		for (const other of others) if (!made.has(other)) made.set(other, latin);
	}
	return made;
}
