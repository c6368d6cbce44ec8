import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface NewNote {
  readonly id: string;
  readonly dossierId: string;
  /** The act that the sentence belongs to. */
  readonly purpose: string;
  readonly text: string;
  /** Components that the text asks for. */
  readonly items: readonly string[];
  readonly by: string;
}

@Injectable()
export class NoteRepository {
  /** Keeps what a person wrote. The same id again changes nothing: the first text is what the process was told of. */
  async keep(tx: EntityManager, note: NewNote): Promise<void> {
    await tx.query(
      `INSERT INTO note (id, dossier_id, purpose, text, items, by_staff) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO NOTHING`,
      [note.id, note.dossierId, note.purpose, note.text, JSON.stringify(note.items), note.by],
    );
  }
}
