import type { Caller } from '../../apps/local/src/demo/caller';
import type { Seen } from '../../apps/local/src/demo/carry';
import { carry } from '../../apps/local/src/demo/carry';
import { act, atStage, birthAtApproval, type Scene, submitBirth, submitCopy } from '../journeys/stage';
import { until } from '../../apps/local/src/demo/until';

/** Dossiers at the stages that have a face of their own. */
export interface Stages {
  readonly reception: Seen;
  readonly supplement: Seen;
  readonly draft: Seen;
  readonly approval: Seen;
  readonly seal: Seen;
  readonly delivered: Seen;
  readonly entry: string;
  readonly paper: string;
}

export async function prepareStages(people: Scene): Promise<Stages> {
  const { mother, adult, office } = people;
  const atReception = async (): Promise<Seen> => {
    const { id } = await submitBirth(mother);
    return atStage(office.reception, id, 'reception');
  };
  const [reception, asked, examined] = [await atReception(), await atReception(), await atReception()];
  const components = ['birthNotice'];
  await act(office.reception, asked.id, { do: 'askSupplement', text: 'Giấy chứng sinh chụp bị mờ.', components });
  await act(office.reception, examined.id, { do: 'accept' });
  await act(office.registrar, examined.id, { do: 'sendDraft' });
  const approval = (await birthAtApproval(people)).seen;
  const signed = (await birthAtApproval(people)).seen;
  await act(office.leader, signed.id, { do: 'approve', ...signed.signing });
  const copy = await submitCopy(adult);
  const delivered = await carry(copy.id, copy.code, adult, office, () => undefined);
  const paper = delivered.documents.find(({ state }) => state === 'sealed')?.verificationCode;
  if (!paper) throw new Error('no sealed paper');
  return {
    reception,
    supplement: await atStage(office.reception, asked.id, 'supplement'),
    draft: await drafted(mother, examined.code),
    approval,
    seal: await atStage(office.clerk, signed.id, 'seal'),
    delivered,
    entry: await anEntry(office.registrar),
    paper,
  };
}

const drafted = (mother: Caller, code: string): Promise<Seen> =>
  until(
    () => mother.get<Seen>(`/dossiers/${code}`),
    ({ needed }) => needed?.act === 'confirmDraft',
  );

async function anEntry(registrar: Caller): Promise<string> {
  const { items } = await registrar.get<{ items: { id: string }[] }>('/registers/entries?kind=marriage');
  if (!items[0]) throw new Error('no marriage in the books');
  return items[0].id;
}

/** Each page of the citizen's portal that needs her signed in; `ready` is what is there once it has all been drawn. */
export const citizenPages = (at: Stages): readonly (readonly [path: string, ready: string])[] => [
  ['/', '.ways'],
  ['/viec/marriage', '.ways'],
  ['/thu-tuc/2.000806', '.papers'],
  ['/thu-tuc/1.001193', '.papers'],
  ['/thu-tuc/2.000635', '.papers'],
  ['/ho-so', '.lines'],
  [`/ho-so/${at.reception.code}`, '.way'],
  [`/ho-so/${at.supplement.code}`, '.panel-todo'],
  [`/ho-so/${at.supplement.code}/bo-sung`, '.drop'],
  [`/ho-so/${at.draft.code}`, '.pdf'],
  [`/da-nop/${at.reception.code}`, '.code'],
  ['/xac-minh', '.drop'],
  [`/xac-minh/${at.paper}`, '.panel-good'],
  ['/xac-minh/KHONGCO', '.panel'],
  ['/khong-co', 'main .button'],
];

/** Pages of the office by who opens them. */
export const officePages = (
  at: Stages,
): Readonly<Record<string, readonly (readonly [path: string, ready: string])[]>> => ({
  'tiepnhan.huongsen': [
    ['/viec?buoc=reception', '.table'],
    [`/ho-so/${at.reception.id}`, '.acts .button'],
    [`/ho-so/${at.supplement.id}`, '.acts .button'],
    [`/ho-so/${at.supplement.id}/bo-sung`, '.drop'],
    ['/quay', '.ways'],
    ['/so-theo-doi', 'main h1'],
    ['/quay/1.001193', '.field'],
    ['/lich', '.table'],
    ['/khong-co', 'main .button'],
  ],
  'hotich.huongsen': [
    [`/ho-so/${at.draft.id}`, '.pdf'],
    ['/so?kind=birth', '.table'],
    ['/so?name=Khongcoai', '.panel'],
    [`/so/${at.entry}`, '.facts'],
    ['/nhap-so', '.drop'],
    ['/xac-minh', 'main h1'],
  ],
  'phochutich.huongsen': [
    ['/ky', '.pdf'],
    [`/ho-so/${at.approval.id}`, '.pdf'],
  ],
  'vanthu.huongsen': [
    ['/dong-dau', '.inbox-list'],
    [`/ho-so/${at.seal.id}`, '.pdf'],
  ],
  quantri: [
    ['/so', 'main p'],
    ['/le-phi', '.table'],
    ['/thiet-lap', 'main h1'],
    ['/dia-gioi', '.table'],
    ['/dia-gioi/CT.TN.p-thot-not', '.panel'],
    ['/lich/ban-moi', 'main h1'],
  ],
  kiemtra: [['/lich', '.table']],
});
