// Letters, digits and what joins them in names, numbers, volumes, addresses and property strings: no blank, no quote, no bracket of a tag.
const WORD = '[\\w.:@/+=,;!?&*~#()[\\]|-]';
const IDENTIFIER = new RegExp(`^${WORD}{0,200}(?: → ${WORD}{0,200})?$`);

/**
 * Whether a text of the cluster can stand in an answer as it is: it has the form of a name, a number or an option, or is one that became
 * another. Whatever could be a sentence is none, and is fenced.
 */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** A name of the cluster for a sentence of ours; what does not look like a name stays out of it. */
export const nameOf = (text: string): string => (isIdentifier(text) && text !== '' ? text : '(a name that is none)');

// Proxmox VE allows DNS names only; anything else did not come from there and stays out of our sentences.
/** The name of a guest in quotes, after a blank, for a sentence of ours; nothing for what is no name of a guest. */
export const quotedGuestName = (name: string | undefined): string =>
  name !== undefined && /^[a-zA-Z0-9.-]{1,64}$/.test(name) ? ` "${name}"` : '';
