import { createHmac } from 'node:crypto';
import { as, type PersonKey } from '@hotich/domain';

/**
 * Keyed hash of a personal identification number: HMAC-SHA256, base64url. Twelve digits can be guessed through in
 * seconds, hence the key (base64 of 32 bytes), which must never change: every dossier is found by it.
 */
export const personKeyOf = (personalId: string, key: string): PersonKey =>
  as<PersonKey>(createHmac('sha256', Buffer.from(key, 'base64')).update(personalId).digest('base64url'));
