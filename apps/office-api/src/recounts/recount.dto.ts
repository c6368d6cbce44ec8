import { ApiProperty } from '@nestjs/swagger';

const moment = { type: String, format: 'date-time', nullable: true } as const;

export class RecountDto {
  @ApiProperty({ description: 'The edition of the calendar that took over.' })
  version!: string;

  @ApiProperty({ description: 'The edition before it.' })
  fromVersion!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The announcement that made it necessary.' })
  ground!: string | null;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ ...moment, description: 'When all whose dates moved had been told; null while it goes on.' })
  endedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The edition that was published before this run ended.' })
  supersededBy!: string | null;

  @ApiProperty({ type: 'integer', description: 'Open deadlines counted again, of all offices.' })
  looked!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that moved.' })
  moved!: number;

  @ApiProperty({ type: 'integer', description: 'Those that the calendar does not reach; their old reading stands.' })
  beyond!: number;

  @ApiProperty({ type: 'integer', description: 'Dossiers of the caller’s own office that moved.' })
  movedHere!: number;
}

export class RecountListDto {
  @ApiProperty({ type: [RecountDto] })
  items!: readonly RecountDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class RecountRowDto {
  @ApiProperty({ format: 'uuid' })
  dossier!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ ...moment, description: 'The appointment in force; null while the clock stands still.' })
  dueBefore!: string | null;

  @ApiProperty(moment)
  dueAfter!: string | null;

  @ApiProperty({ ...moment, description: 'By law alone, whatever an apology promised.' })
  originalBefore!: string | null;

  @ApiProperty(moment)
  originalAfter!: string | null;

  @ApiProperty({ ...moment, description: 'When the process was told; null when it had ended or is still to be told.' })
  toldAt!: string | null;
}

export class RecountRowPageDto {
  @ApiProperty({ type: [RecountRowDto] })
  items!: readonly RecountRowDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
