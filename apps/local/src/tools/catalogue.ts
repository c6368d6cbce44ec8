import { editions, uncertain, withdrawn } from '@hotich/catalogue';

/** `npm run catalogue`: the procedures as data, for whoever checks them against the law with tools of his own. */
process.stdout.write(`${JSON.stringify({ procedures: editions, withdrawn, uncertain }, null, 2)}\n`);
