import { connect } from './data-source';

/** Brings a database up to the newest schema. Run as the owner role; the other roles only use what it makes. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await connect(ownerUrl, { poolSize: 1, application: 'hotich-migrate' });
  try {
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

if (require.main === module) {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) {
    console.error('DATABASE_OWNER_URL is not set: give the address of the database as its owner.');
    process.exit(2);
  }
  migrate(url).then(
    (names) => console.log(JSON.stringify({ migrated: names })),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
