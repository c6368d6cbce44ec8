import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { IsKey32 } from './key32';

// Decorators run while the class is read, so this stands above it.
const webAddress = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** Variables that every process understands. */
export class ProcessEnvironment {
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: string = 'info';

  /** `true` only where the outside systems are stand-ins; without it a loopback address of one is refused. */
  @IsIn(['true', 'false'])
  SANDBOX: string = 'false';

  @IsString()
  @MinLength(1)
  HTTP_HOST: string = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65535)
  HTTP_PORT!: number;
}

export class DatabaseEnvironment extends ProcessEnvironment {
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL!: string;

  @IsInt()
  @Min(1)
  @Max(200)
  DATABASE_POOL: number = 10;
}

/** What both APIs need: database, engine, file store, who may sign in, and how much one caller may ask. */
export class ApiEnvironment extends DatabaseEnvironment {
  /** Address of the portal as people type it; sign-in leads back to it. */
  @IsUrl(webAddress)
  PUBLIC_URL!: string;

  @IsString()
  @MinLength(1)
  FILES_DIR!: string;

  /** Files of the certificates by which signatures are judged, PEM or DER, separated by commas. */
  @IsString()
  @MinLength(1)
  TRUST_ROOTS!: string;

  /** Key of the hash that stands for a person wherever a personal number would give him away. */
  @IsKey32()
  PERSON_KEY!: string;

  @Matches(/^[^\s/]+:\d+$/)
  TEMPORAL_ADDRESS!: string;

  @IsString()
  @MinLength(1)
  TEMPORAL_NAMESPACE: string = 'default';

  @Matches(/^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/)
  PAYLOAD_KEYS!: string;

  @IsKey32()
  SESSION_KEY!: string;

  @IsUrl(webAddress)
  OIDC_ISSUER!: string;

  @IsString()
  @MinLength(1)
  OIDC_AUDIENCE!: string;

  @IsString()
  @MinLength(1)
  OIDC_CLIENT_ID!: string;

  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** The payment service; without it, fees are paid at the counter only. */
  @IsOptional()
  @IsUrl(webAddress)
  PAYMENT_URL?: string;

  /** Shared with the payment service: opens our requests and signs its notifications. */
  @IsOptional()
  @IsString()
  @MinLength(16)
  PAYMENT_SECRET?: string;

  /** Requests one address may make in a minute. Generous: a whole commune office may share one. */
  @IsInt()
  @Min(1)
  RATE_LIMIT_PER_MINUTE: number = 1200;
}
