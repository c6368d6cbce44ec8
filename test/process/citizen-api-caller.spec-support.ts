import { randomUUID } from 'node:crypto';
import { birthRegistration } from '@hotich/catalogue';
import type { DossierView } from '@hotich/casework';
import { citizenA, type Citizen, husbandOfA, huongSen, newbornOfA } from '@hotich/testing';
import { PDF } from '@libpdf/core';
import type { CitizenRig } from './citizen-api-rig.spec-support';

/** A Wednesday at half past eight in Việt Nam, under the editions these specs know. */
export const today = '2026-11-25T01:30:00.000Z';

/** Sets the date of the process to that morning; timers stay real, since sockets live by them. */
export function itIsThatMorning(): void {
  const real = ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const;
  jest.useFakeTimers({
    now: Date.parse(today),
    doNotFake: [...real, 'setInterval', 'clearInterval', 'hrtime', 'performance'],
  });
}

export const answers = {
  requesterName: citizenA.name,
  requesterPersonalId: citizenA.personalId,
  requesterBirthDate: citizenA.birthDate,
  requesterEmail: citizenA.email,
  relation: 'mother',
  childName: newbornOfA.name,
  childBirthDate: newbornOfA.birthDate,
  childSex: 'male',
  childEthnicity: 'Khmer',
  birthPlace: newbornOfA.birthPlace,
  homeTown: 'Hương Sen, Cần Thơ',
  birthKind: 'bothParents',
  motherName: citizenA.name,
  motherPersonalId: citizenA.personalId,
  motherBirthDate: citizenA.birthDate,
  motherEthnicity: 'Kinh',
  motherResidence: 'Ấp Sen Hồng, Hương Sen',
  fatherName: husbandOfA.name,
  fatherPersonalId: husbandOfA.personalId,
  fatherBirthDate: husbandOfA.birthDate,
  fatherEthnicity: 'Khmer',
  fatherResidence: 'Ấp Sen Hồng, Hương Sen',
  parentsMarried: 'yes',
  marriageOffice: huongSen.code,
  registrationOffice: huongSen.code,
};
export const submission = {
  procedure: birthRegistration.code,
  edition: birthRegistration.edition,
  office: huongSen.code,
  answers,
  files: [] as { id: string; component: string }[],
};

/** The fields that answers of the API carry, whichever it is. */
export interface Told extends DossierView {
  readonly status: number;
  readonly version: number;
  readonly params: Readonly<Record<string, string>>;
  readonly complaints: readonly { readonly field: string; readonly rule: string }[];
  readonly draft: { readonly version: number; readonly answers: unknown };
  readonly details: Readonly<Record<string, string>>;
  readonly form: { readonly fields: Readonly<Record<string, { readonly required: boolean }>> };
}
export interface ToldPage {
  readonly items: readonly Told[];
  readonly total: number;
  readonly next: string | null;
}

interface Sent {
  readonly as?: Citizen;
  readonly body?: object;
  readonly key?: string;
}

/** Calls the API as people do. */
export class Caller {
  constructor(private readonly rig: () => CitizenRig) {}

  async send<T = Told>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, sent: Sent = {}) {
    const answer = await this.rig().app.inject({
      method,
      url,
      headers: {
        ...(sent.as && { authorization: `Bearer ${await this.rig().tokenOf(sent.as)}` }),
        ...(sent.key !== undefined && { 'idempotency-key': sent.key }),
      },
      ...(sent.body && { payload: sent.body }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      raw: answer.rawPayload,
      get body() {
        return answer.json<T>();
      },
    };
  }

  submit(body: object = submission, key: string = randomUUID(), who: Citizen = citizenA) {
    return this.send('POST', '/dossiers', { as: who, body, key });
  }

  async upload(bytes: Buffer, fileName: string) {
    const form = new FormData();
    form.append('component', 'birthNotice');
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), fileName);
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: form });
    const answer = await this.rig().app.inject({
      method: 'POST',
      url: '/files',
      payload: Buffer.from(await request.arrayBuffer()),
      headers: {
        authorization: `Bearer ${await this.rig().tokenOf(citizenA)}`,
        'content-type': request.headers.get('content-type') ?? '',
      },
    });
    return { status: answer.statusCode, body: answer.json<Told>() };
  }

  async count(table: string, where: string, values: readonly unknown[]): Promise<number> {
    const sql = `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`;
    const [row]: { n: number }[] = await this.rig().owner.query(sql, [...values]);
    return row?.n ?? 0;
  }
}

/** A one-page PDF. */
export async function paper(): Promise<Buffer> {
  const pdf = PDF.create();
  pdf.addPage();
  return Buffer.from(await pdf.save());
}
