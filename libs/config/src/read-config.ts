import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { sandboxAddresses } from './sandbox-address';

/** The environment does not fit. The message names variables, never their values: it ends up in logs. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  constructor(readonly complaints: readonly string[]) {
    super(`This process cannot start with its environment: ${complaints.join('; ')}.`);
  }
}

/**
 * Reads the environment into a class whose decorators say what is right. Numbers are converted; an empty variable is an
 * unset one; variables the class does not name are left out. Throws {@link ConfigProblem} with all complaints at once.
 */
export function readConfig<T extends object>(Class: new () => T, env: NodeJS.ProcessEnv = process.env): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const config = plainToInstance(Class, given, { enableImplicitConversion: true, exposeDefaultValues: true });
  const errors = validateSync(config, { whitelist: true, validationError: { target: false, value: false } });
  const complaints = errors.map(({ property, constraints }) =>
    given[property] === undefined ? `${property} is not set` : Object.values(constraints ?? {}).join(', '),
  );
  for (const name of sandboxAddresses(given))
    complaints.push(`${name} is a stand-in's address but SANDBOX is not true`);
  if (complaints.length > 0) throw new ConfigProblem(complaints.sort());
  return config;
}

/** Runs the start of a process; a failure is told on standard error and ends it with status 1. */
export function startOrExit(start: () => Promise<unknown>): void {
  start().catch((error: unknown) => {
    console.error(error instanceof ConfigProblem ? error.message : error);
    process.exit(1);
  });
}
