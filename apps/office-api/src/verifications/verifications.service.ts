import { recordAudit } from '@hotich/audit';
import { instantOf } from '@hotich/casework';
import { as, type VerificationId } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnswerDto, AskedVerificationDto } from './verification.dto';
import { type AskedRow, VerificationRepository } from './verification.repository';

/** What other offices ask of this one, and its answers. */
@Injectable()
export class VerificationsService {
  constructor(
    private readonly source: DataSource,
    private readonly verifications: VerificationRepository,
    private readonly client: DossierClient,
  ) {}

  async list(staff: Member): Promise<AskedVerificationDto[]> {
    const office = staff.office.code;
    const rows = await inTransaction(this.source, { office }, (tx) => this.verifications.asked(tx, office));
    return rows.map(told);
  }

  /**
   * Answers a question put to the caller's office. What he writes is kept before the process hears of it; the first answer
   * counts, a second is `verification.answered`. Throws also what the engine's client throws.
   */
  async answer(staff: Member, id: string, { answer, text }: AnswerDto, key: string): Promise<AskedVerificationDto> {
    const office = staff.office.code;
    await inTransaction(this.source, { office }, async (tx) => {
      const asked = await this.verifications.find(tx, id, office);
      if (!asked) throw notFound('verification');
      if (asked.state !== 'asked' && asked.state !== 'reminded') throw new Problem('verification.answered');
      await this.verifications.keepText(tx, id, text.normalize('NFC').trim());
      await recordAudit(tx, { actor: `staff:${staff.id}`, office, action: 'verification.answer', outcome: 'done' });
    });
    await this.client.answerVerification(as<VerificationId>(id), { by: staff.actor, answer }, key);
    const row = await inTransaction(this.source, { office }, (tx) => this.verifications.find(tx, id, office));
    if (!row) throw notFound('verification');
    return told(row);
  }
}

const told = ({ replyBy, ...row }: AskedRow): AskedVerificationDto => ({
  ...row,
  replyBy: replyBy && instantOf(replyBy),
});
