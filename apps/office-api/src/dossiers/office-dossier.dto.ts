import { type CheckOutcome, type CommandName, type Instant } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ColleagueDto } from '../tasks/task.dto';
import { staffCommandNames } from './command-of';
import { DossierViewDto } from './dossier-view.dto';

export class EvidenceDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  component!: string;

  @ApiProperty({ enum: ['HIT_MATCH', 'HIT_MISMATCH', 'NO_DATA', 'SOURCE_DOWN'] })
  outcome!: CheckOutcome;

  @ApiProperty()
  source!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the source said at that time.' })
  fields!: Readonly<Record<string, unknown>>;

  @ApiProperty()
  ground!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  takenAt!: Instant;

  @ApiProperty({ type: String, nullable: true })
  recordId!: string | null;
}

export class SigningDto {
  @ApiProperty({ format: 'uuid' })
  document!: string;

  @ApiProperty()
  digest!: string;
}

/** The common view with what only the office sees. */
export class OfficeDossierDto extends DossierViewDto {
  @ApiProperty({ type: ColleagueDto, nullable: true })
  claimedBy!: ColleagueDto | null;

  @ApiProperty({ type: [EvidenceDto] })
  evidence!: EvidenceDto[];

  @ApiProperty({
    enum: [...staffCommandNames, 'supplement'],
    isArray: true,
    description: 'What this caller may do now.',
  })
  allowed!: CommandName[];

  @ApiPropertyOptional({ type: SigningDto, description: 'The paper that waits for a signature or the seal.' })
  signing?: SigningDto;
}
