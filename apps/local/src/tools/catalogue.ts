import { editions, uncertain, withdrawn } from '@hotich/catalogue';

/** `npm run catalogue`: the procedures as data, for whoever checks them against the law with tools of his own. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning (`| head`) has had enough; that is no fault.
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(`${JSON.stringify({ procedures: editions, withdrawn, uncertain }, null, 2)}\n`);
