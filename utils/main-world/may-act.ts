// Page's world (MAIN). Whether an address that is only read has to be asked about: the isolated world knows better, but costs more.
import { SOME_VERB } from "../core/some-verb";
import { apply } from "./natives";

// The builtin itself: `test` would call whatever the page put in its place.
const { exec } = RegExp.prototype;

export const mayAct = (url: string): boolean => apply(exec, SOME_VERB, [url]) !== null;
