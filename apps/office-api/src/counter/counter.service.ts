import { Inject, Injectable } from '@nestjs/common';
import { type Submitted, submitDossier } from '@hotich/casework';
import { as, parsePersonalId, type SubmissionId } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { identityConfig, type IdentityConfig, type Member, personKeyOf } from '@hotich/identity';
import { DossierClient } from '@hotich/temporal';
import { DataSource } from 'typeorm';
import type { CounterDossierDto } from './counter.dto';
import { fileOwnerOf } from './file-owner';

@Injectable()
export class CounterService {
  constructor(
    private readonly source: DataSource,
    private readonly engine: DossierClient,
    @Inject(identityConfig) private readonly identity: IdentityConfig,
  ) {}

  /**
   * Takes in what a person brings to the counter, for the receptionist's own office. Whose matter it is stands in the
   * form: she saw his card. Where residence decides, a form that names another office than hers is `form.unfit`; a copy
   * may be asked for anywhere (Law 60/2014/QH13 Art. 63). Problems as those of `submitDossier`.
   */
  submit(staff: Member, dto: CounterDossierDto, key: string): Promise<Submitted> {
    const keyOf = (personalId: string) => personKeyOf(personalId, this.identity.personKey);
    const personalId = parsePersonalId(String(dto.answers['requesterPersonalId'] ?? ''));
    // A procedure not offered has no form that could have asked for it.
    if (personalId === null) throw new Problem('procedure.unknown', { procedure: dto.procedure });
    return submitDossier(
      { source: this.source, engine: this.engine, keyOf },
      {
        submissionId: as<SubmissionId>(key),
        procedure: dto.procedure,
        edition: dto.edition,
        channel: 'counter',
        office: staff.office.code,
        answers: dto.answers,
        files: dto.files,
        applicant: { key: keyOf(personalId), name: String(dto.answers['requesterName'] ?? '') },
        by: staff.actor,
        viewer: { office: staff.office.code },
        fileOwner: fileOwnerOf(staff),
      },
    );
  }
}
