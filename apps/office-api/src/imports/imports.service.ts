import { as, type OfficeCode } from '@hotich/domain';
import { notFound, Problem, type Upload } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { FileStore, inTransaction } from '@hotich/persistence';
import { complaintsOf, type ImportJob, listImports, noteImport, readImport, reportCsv } from '@hotich/registers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ImportDetailsDto, ImportDto } from './import.dto';
import { importRequestOf } from './import-request';

const mostListed = 100;
/** As many as a page shows; the report to download has all of them. */
const mostComplaints = 200;

@Injectable()
export class ImportsService {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
  ) {}

  /**
   * Takes a file of digitised books in; the caller's office keeps the volumes. Its rows are loaded by the worker. The
   * volumes waive no paper until a sample of each was accepted: whoever keyed a book does not accept it himself.
   */
  async takeIn(staff: Member, { file, fields }: Upload): Promise<ImportDetailsDto> {
    const asked = importRequestOf(fields);
    const office = await this.registeringOffice(staff, asked.office ?? staff.office.code);
    const fileSha256 = await this.files.put(file.bytes);
    const { id, repeated } = await noteImport(this.source, {
      ...asked,
      accepted: false,
      office,
      holdingOffice: staff.office.code,
      fileSha256,
      fileName: file.fileName,
      by: staff.id,
    });
    return { ...(await this.details(staff, id)), repeated };
  }

  list(staff: Member): Promise<ImportDto[]> {
    return this.seenBy(staff, async (tx) => (await listImports(tx, mostListed)).map(viewOf));
  }

  async details(staff: Member, id: string): Promise<ImportDetailsDto> {
    return this.seenBy(staff, async (tx) => {
      const job = await readImport(tx, id);
      if (!job) throw notFound('import');
      return { ...viewOf(job), repeated: false, report: await complaintsOf(tx, id, mostComplaints) };
    });
  }

  async report(staff: Member, id: string): Promise<string> {
    const csv = await this.seenBy(staff, (tx) => reportCsv(tx, id));
    if (csv === null) throw notFound('import');
    return csv;
  }

  private seenBy<T>(staff: Member, work: Parameters<typeof inTransaction<T>>[2]): Promise<T> {
    return inTransaction(this.source, { office: staff.office.code }, work);
  }

  /** The caller's own office or a former unit that it took over. */
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

function viewOf(job: ImportJob): ImportDto {
  const { id, office, authority, kind, fileName, state, rowsExpected, rowsRead } = job;
  return {
    id,
    office,
    authority,
    kind,
    fileName,
    state,
    rowsRead,
    rowsTaken: job.rowsTaken,
    rowsRefused: job.rowsRefused,
    rowsUnchanged: job.rowsUnchanged,
    percent:
      state === 'done' ? 100 : Math.min(99, Math.floor((100 * rowsRead) / Math.max(1, rowsExpected ?? rowsRead))),
    failure: job.failure,
    importedAt: job.importedAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
  };
}
