// Pure. When the introduction opens by itself.

/**
 * At the first install, never at an update. An unpacked copy belongs to a developer, a test or a demonstration, whose browser is not to be
 * disturbed: there the popup offers the introduction instead. Nothing else tells such a browser from a person's.
 */
export const isDueAtInstall = (reason: string, installType: string): boolean => reason === "install" && installType !== "development";
