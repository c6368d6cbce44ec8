import type { VerificationAnswer } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface NewVerification {
  readonly id: string;
  readonly dossier: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A question that another office put to ours. */
export interface AskedRow {
  readonly id: string;
  readonly fromOffice: string;
  readonly question: string;
  readonly state: string;
  readonly replyBy: Date | null;
  readonly answer: VerificationAnswer | null;
  readonly answerText: string | null;
}

const columns = `v.id, u.name AS "fromOffice", v.question, v.state, v.reply_by AS "replyBy", v.answer, v.answer_text AS "answerText"`;

/** Questions between offices. The transaction's viewer sees what his office asked and what it was asked. */
@Injectable()
export class VerificationRepository {
  /** Writes the question down before the process hears of it. The same id again changes nothing. */
  async write(tx: EntityManager, { id, dossier, from, to, text }: NewVerification): Promise<void> {
    const [known]: { code: string }[] = await tx.query(
      `SELECT code FROM unit WHERE code = $1 AND kind = 'commune' AND takes_dossiers AND code <> $2`,
      [to, from],
    );
    if (!known) throw new Problem('request.invalid', {}, [{ field: 'to', rule: 'notAnOffice' }]);
    await tx.query(
      `INSERT INTO verification (id, dossier_id, office_code, asked_office_code, question) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO NOTHING`,
      [id, dossier, from, to, text],
    );
  }

  /** What our office has to answer first, then what it has answered, the newest fifty. */
  asked(tx: EntityManager, office: string): Promise<AskedRow[]> {
    return tx.query(
      `SELECT ${columns} FROM verification v JOIN unit u ON u.code = v.office_code WHERE v.asked_office_code = $1
       ORDER BY v.state IN ('asked', 'reminded') DESC, v.reply_by DESC LIMIT 50`,
      [office],
    );
  }

  async find(tx: EntityManager, id: string, office: string): Promise<AskedRow | null> {
    const [row]: AskedRow[] = await tx.query(
      `SELECT ${columns} FROM verification v JOIN unit u ON u.code = v.office_code
       WHERE v.id = $1 AND v.asked_office_code = $2`,
      [id, office],
    );
    return row ?? null;
  }

  async keepText(tx: EntityManager, id: string, text: string): Promise<void> {
    await tx.query(`UPDATE verification SET answer_text = $2 WHERE id = $1 AND state IN ('asked', 'reminded')`, [
      id,
      text,
    ]);
  }
}
