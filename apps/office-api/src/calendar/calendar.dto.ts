import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';

export class OfficeBlockDto {
  @ApiProperty({ example: '07:00' })
  from!: string;

  @ApiProperty({ example: '11:00' })
  to!: string;
}

export class SpecialDayDto {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ description: 'Article or decision that makes the day special.' })
  ground!: string;

  @ApiPropertyOptional()
  name?: string;

  @ApiPropertyOptional({ enum: ['certain', 'uncertain'] })
  confidence?: 'certain' | 'uncertain';

  @ApiPropertyOptional()
  source?: string;
}

@ApiExtraModels(OfficeBlockDto)
export class CalendarDto {
  @ApiProperty()
  version!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: [OfficeBlockDto] })
  officeHours!: readonly OfficeBlockDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(OfficeBlockDto) } },
    description: 'Hours of offices that keep others, by office code.',
  })
  hoursOfOffices?: Readonly<Record<string, readonly OfficeBlockDto[]>>;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Weekdays off, 0 Sunday to 6 Saturday.' })
  weekend!: readonly number[];

  @ApiProperty({ type: [SpecialDayDto] })
  daysOff!: readonly SpecialDayDto[];

  @ApiProperty({ type: [SpecialDayDto], description: 'Swapped days; they win over weekend and day off.' })
  extraWorkingDays!: readonly SpecialDayDto[];
}
