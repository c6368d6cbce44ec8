import { legalDay } from '@hotich/casework';
import { fullNameOf, parsePlainDate, placeUnit } from '@hotich/domain';
import { notFound } from '@hotich/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnitDetailsDto, UnitDto, UnitLinkDto, UnitListDto, UnitQueryDto } from './unit.dto';
import { searchUnits } from './unit-search';

/** A unit as the database has it. Some hundreds in all, so that a search reads them whole. */
export type UnitRow = Omit<UnitDto, 'formerly' | 'through'> & { readonly authority: string };
export type ChangeRow = Pick<UnitLinkDto, 'change' | 'on' | 'ground'> & { readonly from: string; readonly to: string };

@Injectable()
export class UnitsService {
  constructor(private readonly source: DataSource) {}

  async list({ on, search = '' }: UnitQueryDto): Promise<UnitListDto> {
    const day = on === undefined ? legalDay() : parsePlainDate(on);
    const units = await this.all();
    const { found, ambiguous } = searchUnits(units, await this.changes(), { day, text: search });
    const items = found.map(({ unit, through }) => ({ ...unitDto(unit), through: through.map(inFull) }));
    return { items, total: items.length, next: null, ambiguous };
  }

  async details(code: string): Promise<UnitDetailsDto> {
    const units = new Map((await this.all()).map((unit) => [unit.code, unit]));
    const unit = units.get(code);
    if (!unit) throw notFound('unit');
    const changes = await this.changes();
    const nameOf = (one: string) => ({ code: one, name: units.get(one)?.name ?? one });
    const link = (change: ChangeRow, other: string): UnitLinkDto => ({
      ...nameOf(other),
      formerly: formerlyOf(other),
      change: change.change,
      on: change.on,
      ground: change.ground,
      alsoWentTo: changes
        .filter(({ from, to }) => from === change.from && to !== change.to)
        .map(({ to }) => nameOf(to)),
    });
    return {
      ...unitDto(unit),
      authority: unit.authority,
      predecessors: changes.filter(({ to }) => to === code).map((change) => link(change, change.from)),
      successors: changes.filter(({ from }) => from === code).map((change) => link(change, change.to)),
    };
  }

  private all(): Promise<UnitRow[]> {
    return this.source.query(
      `SELECT code, name, authority, kind, to_char(valid_from, 'YYYY-MM-DD') AS "from",
              to_char(valid_to, 'YYYY-MM-DD') AS "to", takes_dossiers AS "takesDossiers"
       FROM unit ORDER BY kind = 'former', kind = 'commune', name, code`,
    );
  }

  private changes(): Promise<ChangeRow[]> {
    return this.source.query(
      `SELECT from_code AS "from", to_code AS "to", kind AS change, to_char(changed_on, 'YYYY-MM-DD') AS "on", ground
       FROM unit_change ORDER BY to_code, from_code`,
    );
  }
}

const unitDto = ({ code, name, kind, from, to, takesDossiers }: UnitRow): UnitDto => ({
  code,
  name,
  kind,
  formerly: formerlyOf(code),
  from,
  to,
  takesDossiers,
  through: [],
});

const inFull = ({ code, name }: UnitRow): string => [name, formerlyOf(code) ?? []].flat().join(', ');

/** `huyện Kế Sách, tỉnh Sóc Trăng`; null of a unit of today and of a former province, whose name says all. */
function formerlyOf(code: string): string | null {
  const unit = placeUnit(code);
  if (!unit || unit.to === null) return null;
  const [, ...above] = fullNameOf(unit).split(', ');
  return above.length > 0 ? above.join(', ') : null;
}
