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
