import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { as, type OfficeCode } from '@hotich/domain';
import { Problem, type Upload } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { importBook, type ImportReport, RegisterError } from '@hotich/registers';
import { DataSource } from 'typeorm';
import { importRequestOf } from './import-request';

@Injectable()
export class ImportsService {
  constructor(private readonly source: DataSource) {}

  /**
   * Brings a file of digitised books in; the caller's office keeps the volumes. Only an administrator may say that they
   * may waive papers from now on: whoever keyed a book does not accept it himself.
   */
  async bringIn(staff: Member, { file, fields }: Upload): Promise<ImportReport> {
    const asked = importRequestOf(fields);
    if (asked.accepted && !staff.roles.includes('administrator')) throw new Problem('access.forbidden');
    const office = await this.registeringOffice(staff, asked.office ?? staff.office.code);
    try {
      return await importBook(this.source, {
        ...asked,
        office,
        holdingOffice: staff.office.code,
        csv: file.bytes,
        fileSha256: createHash('sha256').update(file.bytes).digest('hex'),
      });
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** The caller's own office or a former unit that it took over; a part of a split one is enough to keep books of it. */
  private async registeringOffice(staff: Member, code: string): Promise<{ code: OfficeCode; authority: string }> {
    const [unit]: { authority: string }[] = await this.source.query(
      `SELECT authority FROM unit WHERE code = $1 AND (code = $2 OR (kind = 'former' AND (parent_code = $2
         OR EXISTS (SELECT 1 FROM unit_change WHERE from_code = code AND to_code = $2))))`,
      [code, staff.office.code],
    );
    if (!unit) throw new Problem('request.invalid', {}, [{ field: 'office', rule: 'notAnOffice' }]);
    return { code: as<OfficeCode>(code), authority: unit.authority };
  }
}

function problemOf(error: unknown): unknown {
  if (!(error instanceof RegisterError)) return error;
  if (error.code === 'registers.fileUnreadable') return new Problem('file.notReadable', error.params);
  if (error.code !== 'registers.columnsMissing') return error;
  const columns = error.params['columns'] ?? '';
  return new Problem(
    'request.invalid',
    {},
    columns.split(', ').map((field) => ({ field, rule: 'columnMissing' })),
  );
}
