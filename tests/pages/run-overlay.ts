// Entry for tests: the overlay script, started as the background's injection starts it.
import overlay from "../../entrypoints/overlay";

overlay.main();
