import type { ProcedureFile } from '../procedure';
import { invented } from '../procedure.fixture';
import { checkCatalogue } from './check-catalogue';

/** The invented file with something else at a path (`steps.0.kind`); undefined takes it out. */
export function spoilt(path: string, value: unknown): ProcedureFile {
  const file: ProcedureFile = JSON.parse(JSON.stringify(invented));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: unknown = file;
  for (const key of keys) place = Object(place)[key];
  if (typeof place !== 'object' || place === null) throw new Error(`Nothing stands at ${path}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return file;
}

/** What is said about the spoilt file, without its name. */
export const said = (path: string, value: unknown): string[] =>
  checkCatalogue([spoilt(path, value)]).map((sentence) => sentence.replace(/^9\.999999 Thủ tục thử: /, ''));
