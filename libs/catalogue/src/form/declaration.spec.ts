import { editionsOf, type Procedure } from '../procedure';
import { invented } from '../procedure.fixture';
import { declarationOf } from './declaration';

const [procedure] = editionsOf(invented) as [Procedure];
const rowsOf = (paper: ReturnType<typeof declarationOf>) => paper.sections.flatMap(({ rows }) => rows);

describe('the paper declaration', () => {
  it('is blank without answers, holds every question of the form and boxes to tick', () => {
    const paper = declarationOf(procedure, null);
    expect(paper.title).toBe('Tờ khai thủ tục thử');
    expect(paper.sections.map(({ title }) => title)).toEqual(procedure.form.pages.map(({ title }) => title.vi));
    const rows = rowsOf(paper);
    expect(rows).toHaveLength(Object.keys(procedure.form.fields).length);
    expect(rows.filter(({ value }) => value !== null)).toEqual([]);
    expect(rows.find(({ label }) => label === 'Loại việc')?.options).toEqual(['Lần đầu', 'Đăng ký lại']);
  });

  it('is filled in as papers are written, without questions that did not apply', () => {
    const answers = {
      kind: 'first',
      day: '2026-11-02',
      wifeNationality: 'KR',
      wifeBirthDate: '1994',
      registrationOffice: '99001',
    };
    const paper = declarationOf(procedure, answers, (code) => `Ủy ban nhân dân ${code}`);
    const value = (label: string) => rowsOf(paper).find((row) => row.label === label);
    expect(value('Loại việc')).toEqual({ label: 'Loại việc', value: 'Lần đầu' });
    expect(value('Ngày')?.value).toBe('02/11/2026');
    expect(value('Quốc tịch của người vợ')?.value).toBe('Hàn Quốc');
    expect(value('Ngày hoặc năm sinh của người vợ')?.value).toBe('1994');
    expect(value('Nơi giải quyết')?.value).toBe('Ủy ban nhân dân 99001');
    expect(value('Giờ')).toEqual({ label: 'Giờ', value: null });
    expect(value('Số')).toBeUndefined();
  });
});
