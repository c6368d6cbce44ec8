/** What was asked cannot be done; the message says why, to whoever typed it. */
export class LinkRefusal extends Error {}
