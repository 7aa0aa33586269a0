// When the introduction opens by itself: at a person's install, and never in a browser that a developer, a test or a demonstration runs.
import { expect, test } from "vitest";
import { isDueAtInstall } from "../../utils/core/introduction.ts";

test.each([
	["install", "normal", true],
	["install", "sideload", true],
	["install", "admin", true],
	["install", "development", false],
	["update", "normal", false],
	["browser_update", "normal", false],
])("%s of a copy that is %s: %s", (reason, installType, isDue) => expect(isDueAtInstall(reason, installType)).toBe(isDue));
