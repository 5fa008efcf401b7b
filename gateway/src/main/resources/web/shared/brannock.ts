/** What stands on a Brannock device. */

const WIDTHS = /^(A{1,3}|B|C|D|E{1,3}|[23]A|[23]E)$/i;

/** Whether the device has such a width; one that was not read is right too. */
export const isWidth = (text: string): boolean => text.trim() === '' || WIDTHS.test(text.trim());
