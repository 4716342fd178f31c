/**
 * A text of a page as a reply may quote it: pages say 你 to a reader, replies 您 to a customer. The
 * plural has no such form, and in 迷你 (mini) the character stands for its sound.
 */
export const politeAddress = (text: string): string => text.replace(/(?<!迷)你(?!们)/g, '您');
