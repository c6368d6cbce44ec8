import type { CheckOutcome } from '@hotich/domain';
import type { NotRun, RecordToday } from '@hotich/evidence';
import { ApiProperty } from '@nestjs/swagger';

const outcomes: readonly CheckOutcome[] = ['HIT_MATCH', 'HIT_MISMATCH', 'NO_DATA', 'SOURCE_DOWN'];
const says: readonly RecordToday['says'][] = ['same', 'noted', 'changed', 'notFound', 'sealed'];
const notRun: readonly NotRun[] = ['otherEdition', 'populationNotAsked', 'componentGone', 'sealed'];

export class SnapshotTodayDto {
  @ApiProperty({ description: 'Whether the fields still have the SHA-256 that was kept with them.' })
  intact!: boolean;

  @ApiProperty()
  digestKept!: string;

  @ApiProperty()
  digestNow!: string;
}

export class RecordTodayDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: says, description: 'What the entry that had answered says today. `noted`: by notes alone.' })
  says!: RecordToday['says'];

  @ApiProperty({ type: 'integer' })
  versionKept!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  versionNow!: number | null;

  @ApiProperty({ type: 'integer', description: 'Notes written beside it since.' })
  notesSince!: number;
}

export class OutcomeTodayDto {
  @ApiProperty({ enum: outcomes })
  kept!: CheckOutcome;

  @ApiProperty({ enum: outcomes, nullable: true, description: 'Null when the rule was not run.' })
  now!: CheckOutcome | null;

  @ApiProperty({ type: Boolean, nullable: true })
  same!: boolean | null;

  @ApiProperty({ enum: notRun, nullable: true, description: 'Why the rule was not run.' })
  notRun!: NotRun | null;
}

export class DifferenceDto {
  @ApiProperty({ description: 'Of a compared field, what the form claims (`.claimed`) or the source says (`.found`).' })
  field!: string;

  @ApiProperty({ type: String, nullable: true })
  kept!: string | null;

  @ApiProperty({ type: String, nullable: true })
  now!: string | null;
}

export class RerunDto {
  @ApiProperty({ format: 'uuid' })
  evidence!: string;

  @ApiProperty({ format: 'uuid' })
  dossier!: string;

  @ApiProperty()
  component!: string;

  @ApiProperty()
  rule!: string;

  @ApiProperty({ format: 'date-time' })
  takenAt!: string;

  @ApiProperty({ type: SnapshotTodayDto })
  snapshot!: SnapshotTodayDto;

  @ApiProperty({ type: RecordTodayDto, nullable: true, description: 'Null where no single entry had answered.' })
  record!: RecordTodayDto | null;

  @ApiProperty({ type: OutcomeTodayDto })
  outcome!: OutcomeTodayDto;

  @ApiProperty({ type: [DifferenceDto] })
  differences!: readonly DifferenceDto[];
}
