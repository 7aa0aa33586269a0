// Pure. The evidence of a call that the site's own code makes while nobody acts; frames say it, naming asks for it.
export const BY_PAGE = "called by the page's own script";
