import { recordAudit } from '@hotich/audit';
import { ApiProblems, Idempotent, Problem } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { FeeRateDto, FeeTableDto, NewFeeRateDto } from './fee.dto';

type Row = Omit<FeeRateDto, 'setAt'> & { readonly setAt: Date };

const columns = `r.id, r.procedure, r.item, r.channel, r.late, r.unit, r.valid_from::text AS "validFrom",
  r.valid_to::text AS "validTo", r.ground, s.full_name AS "setBy", r.set_at AS "setAt"`;

/** Open to every member of staff to read; what things cost is no secret and has to be told to people. */
@ApiTags('fees')
@ApiProblems(401, 403, 429)
@Controller('fees')
export class FeesController {
  constructor(private readonly source: DataSource) {}

  /** Every row there has ever been, the newest first day first. */
  @Get()
  @ApiOkResponse({ type: FeeTableDto })
  async listFees(): Promise<FeeTableDto> {
    const rows: Row[] = await this.source.query(
      `SELECT ${columns} FROM fee_rate r LEFT JOIN staff s ON s.id = r.set_by ORDER BY r.valid_from DESC, r.set_at DESC, r.id DESC`,
    );
    return { items: rows.map(toDto), total: rows.length, next: null };
  }

  /** Adds an amount with its first day and the resolution that sets it. Dossiers already handed in keep theirs. */
  @Post()
  @HttpCode(201)
  @Roles('administrator')
  @Idempotent()
  @ApiCreatedResponse({ type: FeeRateDto })
  @ApiProblems(400, 409, 422)
  addFee(@CurrentStaff() staff: Member, @Body() rate: NewFeeRateDto): Promise<FeeRateDto> {
    if (rate.validTo !== null && rate.validTo < rate.validFrom)
      throw new Problem('request.invalid', {}, [{ field: 'validTo', rule: 'beforeFirstDay' }]);
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const { procedure, item, channel, late, unit, validFrom, validTo, ground } = rate;
      const [row]: Row[] = await tx.query(
        `WITH r AS (
           INSERT INTO fee_rate (procedure, item, channel, late, unit, valid_from, valid_to, ground, set_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *
         ) SELECT ${columns} FROM r JOIN staff s ON s.id = r.set_by`,
        [procedure, item, channel, late, unit, validFrom, validTo, ground.trim(), staff.id],
      );
      if (!row) throw new Error('fee_rate gave no row');
      await recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office: staff.office.code,
        action: 'fee.set',
        outcome: 'done',
        detail: { fee: row.id, procedure, item, unit },
      });
      return toDto(row);
    });
  }
}

const toDto = (row: Row): FeeRateDto => ({ ...row, setAt: row.setAt.toISOString() });
