// Node. The language of the end-to-end tests: agent, person and server in one sentence, each step waited for by a condition.
//   await given(stage, page).agentClicks("Delete").expectHeld().person("deny").expectNothingSent();
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { OverlayEye, Question } from "../../fixtures/overlay-eye.ts";
import type { Answer } from "../../fixtures/person.ts";
import { type Arrival, summary } from "../../fixtures/recording-server.ts";
import { until } from "../../fixtures/until.ts";
import type { Stage } from "../stage.ts";
import { snapshot } from "./snapshot.ts";

/** What a question must say. */
export interface Asked {
	/** somewhere in its words */
	saying?: RegExp;
	/** how many wait, as the queue shows it */
	waiting?: number;
}

export class Scene implements PromiseLike<undefined> {
	readonly #stage: Stage;
	readonly #page: Page;
	readonly #steps: { words: string; take(): Promise<unknown> }[] = [];
	readonly #mark: number;
	#eye: OverlayEye | undefined;
	#before = "";

	constructor(stage: Stage, page: Page) {
		this.#stage = stage;
		this.#page = page;
		this.#mark = stage.server.mark();
	}

	#step(words: string, take: () => Promise<unknown>): this {
		this.#steps.push({ words, take });
		return this;
	}

	async #look(): Promise<OverlayEye> {
		this.#eye ??= await this.#stage.eyeOn(this.#page);
		return this.#eye;
	}

	#writes(): Arrival[] {
		return this.#stage.server.writes(this.#mark);
	}

	/** The agent's tool clicks a button, link or other control by its name. */
	agentClicks(name: string): this {
		return this.agentDoes(`clicks "${name}"`, (page) =>
			page
				.getByText(name, { exact: true })
				.or(page.getByRole("button", { name, exact: true }))
				.first()
				.click(),
		);
	}

	/** Anything else that the agent's tool does; the page as it was before is kept for `expectUnchanged`. */
	agentDoes(words: string, act: (page: Page) => Promise<unknown>): this {
		return this.#step(`the agent ${words}`, async () => {
			this.#before = await snapshot(this.#page);
			await act(this.#page);
		});
	}

	/** The question is on screen, and nothing has reached the server. */
	expectHeld(asked: Asked = {}): this {
		return this.#step("it is held", async () => {
			const eye = await this.#look();
			const question = await until<Question>(
				"a question on screen",
				async () => {
					expect(summary(this.#writes()), "sent before any verdict").toBe("nothing");
					return eye.question();
				},
				8000,
			);
			await this.#stage.fence(this.#page);
			expect(summary(this.#writes()), "sent before any verdict").toBe("nothing");
			if (asked.saying) expect(question.text).toMatch(asked.saying);
			if (asked.waiting !== undefined)
				await until(`${asked.waiting} wait`, async () => (await eye.question())?.place.endsWith(`of ${asked.waiting}`));
		});
	}

	/** The person presses a button of the question, with a real mouse. */
	person(answer: Answer): this {
		return this.#step(`the person's answer is "${answer}"`, async () => this.#stage.person.answers(await this.#look(), answer));
	}

	/** The person uses a keyboard shortcut or another key. */
	personPresses(keys: string): this {
		return this.#step(`the person presses ${keys}`, () => this.#stage.person.press(keys));
	}

	personClicks(selector: string): this {
		return this.#step(`the person clicks ${selector}`, async () => this.#stage.person.clickAt(await (await this.#look()).locate(selector)));
	}

	/** The agent reads, in the page's own text, what became of its attempt. */
	expectAgentTold(words: RegExp): this {
		return this.#step(`the agent is told ${words}`, () =>
			until(`a notice that says ${words}`, async () => words.test((await this.#page.locator("body > [data-sayso]").allTextContents()).join("\n"))),
		);
	}

	expectNoQuestion(): this {
		return this.#step("no question", async () => {
			const eye = await this.#look();
			await this.#stage.fence(this.#page);
			expect((await eye.question())?.summary).toBeUndefined();
		});
	}

	expectNothingSent(): this {
		return this.#step("nothing was sent", async () => {
			await this.#stage.fence(this.#page);
			expect(summary(this.#writes())).toBe("nothing");
		});
	}

	/** Exactly so many writes arrive, no more afterwards. */
	expectSent(count = 1): this {
		return this.#step(`${count} sent`, async () => {
			await until(`${count} writes arrive`, () => this.#writes().length >= count, 8000).catch((error: Error) => {
				throw new Error(`${error.message}; arrived: ${summary(this.#writes())}`);
			});
			await until("the page answers", () => this.#stage.fence(this.#page).then(() => true));
			expect(this.#writes().length, summary(this.#writes())).toBe(count);
		});
	}

	/** The page is as it was before the agent's last step. */
	expectUnchanged(): this {
		return this.#step("the page is unchanged", async () => {
			// The notice and the title's prefix go with the verdict, in a task of their own.
			await until("the page is as before", async () => (await snapshot(this.#page)) === this.#before, 3000).catch(async () => {
				expect(await snapshot(this.#page)).toBe(this.#before);
			});
		});
	}

	/** Looks at anything else. */
	expect(words: string, look: (page: Page, sent: Arrival[]) => Promise<void> | void): this {
		return this.#step(words, async () => look(this.#page, this.#writes()));
	}

	async #play(): Promise<void> {
		for (const [index, step] of this.#steps.entries()) {
			try {
				await step.take();
			} catch (error) {
				if (error instanceof Error) error.message = `step ${index + 1} (${step.words}): ${error.message}`;
				throw error;
			}
		}
		await this.#eye?.close();
	}

	// biome-ignore lint/suspicious/noThenProperty: a sentence is awaited as a whole
	then<A, B>(
		done?: ((value: undefined) => A | PromiseLike<A>) | null,
		failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
	): PromiseLike<A | B> {
		return this.#play()
			.then(() => undefined)
			.then(done, failed);
	}
}

export function given(stage: Stage, page: Page): Scene {
	return new Scene(stage, page);
}
