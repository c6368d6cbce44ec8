import { type Answers, proceduresOn, unknownFee } from '@hotich/catalogue';
import {
  instantOfMillis,
  localOf,
  nextWorkingDay,
  openingOf,
  type StepKind,
  vietnam2025To2028 as calendar,
} from '@hotich/domain';
import { verifyDocument } from '@hotich/signing';
import { huongSen } from '@hotich/testing';
import { dayOf, dueBy } from './law-clock.spec-support';
import { SharedClock } from './shared-clock.spec-support';
import { type Filed, goOn, handIn } from './whole-dossier.spec-support';
import { leaderName, office, startWholeOffice, type WholeOffice } from './whole-office.spec-support';
import {
  changesOf,
  columnsOf,
  duesOf,
  entryOf,
  instantsOf,
  mainStatuses,
  mainWay,
  type Outcome,
  outcomeOf,
  specFor,
  squeezed,
  textOf,
} from './whole-outcome.spec-support';

jest.setTimeout(240_000);

/** The engine begins today; stories begin when the office next opens. */
const firstDay = nextWorkingDay(localOf(instantOfMillis(Date.now())).date, calendar);
const procedures = proceduresOn(firstDay, { hasLandBorder: true, exOfficio: true });
const resolution = 'NQ 99/2026/NQ-HĐND';
const registrationFee = 15_000;

/** Where one answer makes another procedure of it, the most common one; all else is as it falls. */
const common: Readonly<Record<string, Answers>> = {
  '1.001193': { birthKind: 'bothParents', parentsMarried: 'yes' },
  '2.000635': { paperKind: 'birth' },
  // Who asks whether she may adopt is the one who will.
  '2.002349': { adopters: 'singleWoman', ...personAs('requester'), ...personAs('adoptiveMother') },
};

function personAs(prefix: string): Answers {
  return {
    [`${prefix}Name`]: 'Kim Thị Sa Quên',
    [`${prefix}PersonalId`]: '099188000777',
    [`${prefix}BirthDate`]: '1988-02-03',
  };
}

describe('from submission to result', () => {
  let rig: WholeOffice;
  const played = new Map<string, { filed: Filed; outcome: Outcome }>();
  const failed = new Map<string, unknown>();

  beforeAll(async () => {
    rig = await startWholeOffice();
    await rig.database.owner.query(
      `INSERT INTO fee_rate (procedure, item, channel, unit, valid_from, ground)
       VALUES ('*', 'registration', '*', $1, '2025-07-01', $2)`,
      [registrationFee, resolution],
    );
    await rig.sleepUntil(openingOf(firstDay, calendar));
    const clock = new SharedClock((instant) => rig.sleepUntil(instant), 4);
    await clock.run(
      procedures.map(
        ({ code }, i) =>
          () =>
            play(clock, code, 100 + i).catch((error: unknown) => failed.set(code, error)),
      ),
    );
  });
  afterAll(() => rig?.stop());

  async function play(clock: SharedClock, code: string, seed: number): Promise<void> {
    const filed = await clock.inTurn(() => handIn(rig, { code, seed, given: common[code] ?? {} }));
    await goOn(rig, clock, filed);
    played.set(code, { filed, outcome: await outcomeOf(rig, filed.id) });
  }

  const storyOf = (code: string): { filed: Filed; outcome: Outcome } => {
    const story = played.get(code);
    if (!story) throw new Error(`${code} did not reach its result`, { cause: failed.get(code) });
    return story;
  };
  const mainEntry = (code: string) => entryOf(rig, storyOf(code).outcome.entries[0]?.id);

  describe.each(procedures.map((procedure) => [procedure.title.vi, procedure.code] as const))('%s (%s)', (_, code) => {
    it('goes its way from stage to stage, and the national status only forward', () => {
      const { filed, outcome } = storyOf(code);
      const seen = rig.seen(filed.id);
      expect(changesOf(seen, ({ stage }) => stage)).toEqual(mainWay(filed.plan));
      expect(changesOf(seen, ({ status }) => status)).toEqual(mainStatuses(filed.plan));
      expect(outcome.row.national_status).toBe(10);
      // A notice that hangs out has a number; a time to think is posted nowhere.
      const posted = filed.plan.steps.filter((step) => step.kind === 'waitingPeriod' && step.reason === 'posting');
      expect(outcome.slips.map(({ kind }) => kind)).toEqual(posted.map(() => 'posting'));
    });

    it('is due when the law says', () => {
      const { filed, outcome } = storyOf(code);
      const [accepted = ''] = instantsOf(outcome, 'accepted');
      expect(duesOf(outcome)[0]).toBe(dueBy(filed.plan.deadline, accepted));
    });

    it('asks for no paper that data answer', () => {
      const { filed, outcome } = storyOf(code);
      const asked = filed.plan.components.filter(({ rule }) => rule !== null);
      const unanswered = outcome.evidence
        .filter((one) => one.outcome !== 'HIT_MATCH')
        .map(({ component }) => component);
      const nobodyKnown = asked
        .filter(
          ({ rule, about }) => rule === 'identity' && filed.answers[`${about ?? 'requester'}PersonalId`] === undefined,
        )
        .map(({ id }) => id);
      expect(outcome.evidence).toHaveLength(asked.length);
      expect(unanswered).toEqual(nobodyKnown);
    });

    it('is paid for once where something is owed, by a resolution or not at all', () => {
      const { filed, outcome } = storyOf(code);
      const { fee } = filed.plan;
      const owes = fee !== undefined && fee.amount > 0;
      expect(fee?.waiver?.reason).not.toBe(unknownFee);
      expect(filed.plan.steps.filter(({ kind }) => kind === 'payment')).toHaveLength(owes ? 1 : 0);
      expect(outcome.payments).toEqual(owes ? [{ amount: fee.amount, state: 'paid' }] : []);
      expect(instantsOf(outcome, 'paid')).toHaveLength(owes ? 1 : 0);
      if (filed.procedure.fee.kind === 'council')
        expect(fee?.lines[0]).toMatchObject({
          item: 'registration',
          quantity: 1,
          ground: expect.stringMatching(/^(NQ|NĐ|Luật)/),
        });
    });

    it('stands in its book, in force, as it was answered', async () => {
      const { filed, outcome } = storyOf(code);
      const step = stepOf(filed, 'registration');
      const books = [step.book, ...(step.also ? [step.also] : [])];
      expect(outcome.entries.map(({ kind, state }) => [kind, state])).toEqual(books.map((book) => [book, 'inForce']));
      const [registered = ''] = instantsOf(outcome, 'registered');
      const [year = '', month, day] = dayOf(registered).split('-');
      for (const { id, kind } of outcome.entries) {
        const entry = await entryOf(rig, id);
        const spec = specFor(filed, kind);
        if (!spec) throw new Error(`${code} fills no ${kind}`);
        expect(entry).toMatchObject({ officeCode: office, year: Number(year), dossierId: filed.id });
        const fromBook = kind === 'extractCopy' ? await copied(filed) : {};
        expect(entry.content).toMatchObject({
          ...columnsOf(spec, filed.procedure, filed.answers),
          ...spec.fixed,
          ...fromBook,
          [kind === 'birth' ? 'so' : 'So']: String(entry.number),
          ngayDangKy: `${day}.${month}.${year}`,
          [kind === 'maritalStatus' ? 'noiCap' : 'noiDangKy']: huongSen.office,
          nguoiThucHien: 'Kim Sô Phia',
        });
        expect(entry.content['loaiDangKy']).toBe(String(entry.registrationType));
        if (typeof spec.registrationType === 'number') expect(entry.registrationType).toBe(spec.registrationType);
      }
    });

    it('is printed with its number and its people, signed by the leader and then by the agency', async () => {
      const { filed, outcome } = storyOf(code);
      const sealed = outcome.papers.filter(({ purpose, state }) => purpose === 'result' && state === 'sealed');
      expect(sealed).toHaveLength(1);
      const bytes = await rig.files.get(sealed[0]?.sha256 ?? '');
      const text = await textOf(bytes);
      for (const entry of outcome.entries) {
        expect(text).toContain(squeezed(`Số: ${entry.number}/`));
        expect(text).toContain(squeezed(entry.subjectName));
      }
      expect(text).toContain(squeezed(leaderName));
      const { verdict, signatures } = await verifyDocument(bytes, { roots: [rig.trustRoot] });
      expect([verdict, ...signatures.map(({ signer }) => signer)]).toEqual(['valid', leaderName, huongSen.office]);
      const drafts = outcome.papers.filter(({ purpose }) => purpose === 'draft');
      expect(drafts).toHaveLength(hasStep(filed, 'draftConfirmation') ? 1 : 0);
    });

    it('is noted beside the older entry, where it changes one', async () => {
      const { filed } = storyOf(code);
      const { id, number, year } = await mainEntry(code);
      const owed = (filed.procedure.notes ?? []).filter(({ component }) => filed.earlier.has(component));
      expect(owed).toHaveLength(filed.procedure.notes?.length ?? 0);
      for (const note of owed) {
        const { annotations } = await entryOf(rig, filed.earlier.get(note.component));
        expect(annotations).toMatchObject([
          { kind: note.as, source: id, ground: note.ground, text: expect.stringContaining(`số ${number}/${year}`) },
        ]);
      }
      const untouched = [...filed.earlier].filter(([component]) => !owed.some((note) => note.component === component));
      for (const [, entry] of untouched) expect((await entryOf(rig, entry)).annotations).toEqual([]);
    });

    it('is counted by the index with what it was', () => {
      const { filed, outcome } = storyOf(code);
      const answered = outcome.evidence.filter((one) => one.outcome === 'HIT_MATCH').map(({ component }) => component);
      const online = filed.plan.channel === 'online';
      const { row } = outcome;
      expect(row.index_flags).toMatchObject({
        KenhThucHien: online ? 2 : 1,
        NgayHenTra: row.due_original?.toISOString(),
        SoLanYeuCauBoSung: 0,
        HoSoCoThanhPhanSoHoa: answered.length > 0 ? 1 : 0,
        TaiKhoanDuocXacThucVoiVNeID: online ? 1 : 0,
        DuocThanhToanTrucTuyen: online && outcome.payments.length > 0 ? 2 : 0,
        CoKetQuaDienTu: 1,
      });
      expect([...(row.index_flags['ThanhPhanDuocSoHoa'] as string[])].sort()).toEqual([...answered].sort());
    });
  });

  it('every book is numbered without a gap, and so are the receipts', async () => {
    const rows: { series: string; numbers: number[] }[] = await rig.database.owner.query(
      `SELECT kind AS series, array_agg(number ORDER BY number) AS numbers FROM entry
       WHERE office_code = $1 GROUP BY kind, year
       UNION ALL SELECT 'receipt', array_agg(number ORDER BY number) FROM receipt GROUP BY year`,
      [office],
    );
    for (const { series, numbers } of rows) expect([series, numbers]).toEqual([series, numbers.map((_, i) => i + 1)]);
  });

  /** The place of the original in its book, which a copy repeats whatever the applicant wrote. */
  async function copied({ earlier }: Filed): Promise<Record<string, string>> {
    const original = await entryOf(rig, [...earlier.values()][0]);
    return {
      loaiBanSao: expect.stringMatching(/^Trích lục/),
      soDangKyGoc: String(original.number),
      namDangKyGoc: '2024',
    };
  }

  const hasStep = ({ plan }: Filed, kind: StepKind): boolean => plan.steps.some((step) => step.kind === kind);
  function stepOf({ plan }: Filed, kind: 'registration') {
    const step = plan.steps.find((one) => one.kind === kind);
    if (step?.kind !== kind) throw new Error(`${plan.procedure} has no ${kind}`);
    return step;
  }
});
