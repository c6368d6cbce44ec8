import { DatabaseEnvironment, IsKey32 } from '@hotich/config';
import { IsEmail, IsInt, IsString, IsUrl, Matches, Min, MinLength } from 'class-validator';

const webAddress = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** What the worker needs: the only process that signs, asks other bodies and sends mail. */
export class WorkerEnvironment extends DatabaseEnvironment {
  @Matches(/^[^\s/]+:\d+$/)
  TEMPORAL_ADDRESS!: string;

  @IsString()
  @MinLength(1)
  TEMPORAL_NAMESPACE: string = 'default';

  @Matches(/^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/)
  PAYLOAD_KEYS!: string;

  @IsUrl(webAddress)
  PUBLIC_URL!: string;

  @IsString()
  @MinLength(1)
  FILES_DIR!: string;

  /** Folder of the keystores of leaders and agencies, with their passwords; no other key is in it. */
  @IsString()
  @MinLength(1)
  KEYSTORES_DIR!: string;

  @IsKey32()
  PERSON_KEY!: string;

  @IsUrl(webAddress)
  TIMESTAMP_URL!: string;

  @Matches(/^smtps?:\/\/\S+$/)
  SMTP_URL!: string;

  @IsEmail({ require_tld: false })
  MAIL_FROM: string = 'khong-tra-loi@hotich.example.test';

  @IsUrl(webAddress)
  POPULATION_URL!: string;

  @IsString()
  @MinLength(1)
  POPULATION_API_KEY!: string;

  /** Days after which an Idempotency-Key is a new one again. */
  @IsInt()
  @Min(1)
  KEEP_ANSWERS_DAYS: number = 30;

  /** Days after which a notice that was sent is forgotten. */
  @IsInt()
  @Min(1)
  KEEP_NOTICES_DAYS: number = 90;

  /** Days after which a draft nobody has touched is thrown away. */
  @IsInt()
  @Min(1)
  KEEP_DRAFTS_DAYS: number = 90;
}
