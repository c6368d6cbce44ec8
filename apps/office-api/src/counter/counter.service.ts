import { Inject, Injectable } from '@nestjs/common';
import { findOffice, legalDay, type Submitted, submitDossier } from '@hotich/casework';
import { findProcedure } from '@hotich/catalogue';
import { as, normaliseName, parsePersonalId, type PersonKey, type SubmissionId } from '@hotich/domain';
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
  async submit(staff: Member, dto: CounterDossierDto, key: string): Promise<Submitted> {
    const keyOf = (personalId: string) => personKeyOf(personalId, this.identity.personKey);
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
        applicant: await this.applicantOf(staff, dto, keyOf),
        by: staff.actor,
        viewer: { office: staff.office.code },
        fileOwner: fileOwnerOf(staff),
      },
    );
  }

  /**
   * The person at the counter; where the office acts by itself (Luật Hộ tịch Điều 30) the office. Not the colleague who
   * types it in: he would be a party of the matter and could not decide it.
   */
  private async applicantOf(
    { office: { code, name: officeName } }: Member,
    { procedure, answers }: CounterDossierDto,
    keyOf: (text: string) => PersonKey,
  ): Promise<{ readonly key: PersonKey; readonly name: string }> {
    const day = legalDay();
    const asked = findProcedure(procedure, day);
    // A procedure not offered has no form that could have asked who it is.
    if (!asked) throw new Problem('procedure.unknown', { procedure });
    if (asked.offered === 'exOfficio') {
      const office = await findOffice(this.source, code, day);
      return { key: keyOf(`office:${code}`), name: office?.authority ?? officeName };
    }
    const text = (part: string): string => String(answers[`requester${part}`] ?? '').trim();
    const name = text('Name');
    // A foreigner has no number of ours, and nobody can sign in as him: his paper, name and birthday tell him apart.
    const foreigner = `foreigner:${[text('IdentityPaper'), normaliseName(name), text('BirthDate')].join('|')}`;
    return { key: keyOf(parsePersonalId(text('PersonalId')) ?? foreigner), name };
  }
}
