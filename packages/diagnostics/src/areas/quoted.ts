/** A notice's words in quotation marks; marks among the words become single ones (GB/T 15834). */
export const quotedZh = (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
