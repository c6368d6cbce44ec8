import { recordAudit } from '@hotich/audit';
import { defaultSettings, isSettable, readSettings } from '@hotich/casework';
import { uncertain } from '@hotich/catalogue';
import type { PlainDate } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DecisionDto, NewSettingDto, SettingDto } from './setting.dto';

type DecisionRow = Omit<DecisionDto, 'setAt'> & { readonly key: string; readonly setAt: Date };

/** All questions there are: those with a value that the program reads, and those the catalogue calls uncertain. */
@Injectable()
export class SettingsService {
  constructor(private readonly source: DataSource) {}

  list(today: PlainDate): Promise<SettingDto[]> {
    return allSettings(this.source, today);
  }

  /** Adds a decision. `request.invalid` for a key that is not set here, a value it does not take, or a day gone by. */
  decide(staff: Member, { key, value, validFrom, ground }: NewSettingDto, today: PlainDate): Promise<SettingDto> {
    const complaints = [
      ...(Object.hasOwn(defaultSettings, key) ? [] : [{ field: 'key', rule: 'notSettable' }]),
      ...(isSettable(key, value) ? [] : [{ field: 'value', rule: 'notAValue' }]),
      // What was promised under the old value yesterday cannot be otherwise today.
      ...(validFrom >= today ? [] : [{ field: 'validFrom', rule: 'past' }]),
    ];
    if (complaints.length > 0) throw new Problem('request.invalid', {}, complaints);
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      await tx.query(`INSERT INTO setting (key, value, valid_from, ground, set_by) VALUES ($1, $2, $3, $4, $5)`, [
        key,
        JSON.stringify(value),
        validFrom,
        ground.trim(),
        staff.id,
      ]);
      await recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office: staff.office.code,
        action: 'setting.set',
        outcome: 'done',
        detail: { key, value: String(value), validFrom },
      });
      const decided = (await allSettings(tx, today)).find((setting) => setting.key === key);
      if (!decided) throw new Error(`setting ${key} is not there`);
      return decided;
    });
  }
}

async function allSettings(tx: Pick<EntityManager, 'query'>, today: PlainDate): Promise<SettingDto[]> {
  const inForce = await readSettings(tx, today);
  const rows: DecisionRow[] = await tx.query(
    `SELECT d.key, d.value, d.valid_from::text AS "validFrom", d.ground, s.full_name AS "setBy", d.set_at AS "setAt"
     FROM setting d JOIN staff s ON s.id = d.set_by ORDER BY d.valid_from DESC, d.set_at DESC, d.id DESC`,
  );
  const questions = new Map(uncertain.map((one) => [one.key, one]));
  const keys = new Set([...Object.keys(defaultSettings), ...questions.keys()]);
  return [...keys].map((key) => {
    const question = questions.get(key);
    const usual = defaultSettings[key] ?? question?.value ?? '';
    return {
      key,
      value: inForce[key] ?? usual,
      usual,
      settable: Object.hasOwn(defaultSettings, key),
      uncertain: question
        ? { what: question.what, where: question.where, ground: question.ground, settable: question.settable }
        : null,
      decisions: rows
        .filter((row) => row.key === key)
        .map(({ value, validFrom, ground, setBy, setAt }) => ({
          value,
          validFrom,
          ground,
          setBy,
          setAt: setAt.toISOString(),
        })),
    };
  });
}
