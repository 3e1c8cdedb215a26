// A word with the blank before it, capital letters, up to three digits, signs, or anything else.
const PIECES =
  /([A-Za-z0-9]{20,})|( ?[A-Z]?[a-z]+)|([A-Z]+)|(\d{1,3})|(\n+ *)|( ?[!-/:-@[-`{-~]+)|([ \t]+)|([\u00a0-\u04ff\u2010-\u30ff\u4e00-\u9fff\uac00-\ud7af]+)|([^])/gu;

/** How many tokens a text has for a language model, about: rather too many than too few, since each model counts otherwise. */
export const tokensIn = (text: string): number => {
  let sum = 0;
  for (const [piece, long, word, capitals, digits, breaks, signs, blanks, common] of text.matchAll(PIECES)) {
    const { length } = piece;
    // Long runs of letters and digits are keys and hashes, of which no model knows parts.
    if (long !== undefined) sum += /\d/.test(long) && /[A-Za-z]/.test(long) ? length / 1.6 : length / 3;
    else if (word !== undefined) sum += length <= 8 ? 1.15 : length / 5;
    else if (capitals !== undefined) sum += length <= 2 ? 1 : length / 2.5;
    else if (digits !== undefined || breaks !== undefined || blanks !== undefined) sum += 1;
    else if (signs !== undefined) sum += length <= 2 ? 1 : length / 2;
    else if (common !== undefined) sum += length * 1.2;
    // A token is a byte at least, and of rare characters it often is no more.
    else sum += Buffer.byteLength(piece);
  }
  return Math.ceil(sum);
};
