import { connect } from '@hotich/persistence';
import { seedAuthority } from './seed/authority';
import { seedBooks } from './seed/books';
import { seedOffices } from './seed/office';

/** Fills an empty local system with invented communes, staff and books. Running it again changes nothing. */
async function seed(env: NodeJS.ProcessEnv): Promise<void> {
  if (env['SANDBOX'] !== 'true') throw new Error('the seed is for the sandbox only: SANDBOX is not true');
  const sandbox = required(env, 'SANDBOX_PUBLIC_URL');
  const source = await connect(required(env, 'DATABASE_OWNER_URL'), { poolSize: 2, application: 'hotich-seed' });
  try {
    await seedOffices(source, { issuer: `${sandbox}/office-sso`, personKey: required(env, 'PERSON_KEY') });
    await seedAuthority(required(env, 'AUTHORITY_DIR'), sandbox);
    const entries = await seedBooks(source, Number(env['SEED_BIRTHS'] ?? '20000'));
    console.log(JSON.stringify({ seeded: { entries } }));
  } finally {
    await source.destroy();
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

seed(process.env).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
