/** A text with the random marks of its fences replaced by `ID`. */
export const unmarked = (text: string): string => text.replace(/untrusted-[0-9a-f]{12}/g, 'untrusted-ID');
