import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsGround } from '../fees/sworn-fields';
import { CalendarDto } from './calendar.dto';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

class NewBlockDto {
  @ApiProperty({ example: '07:00' })
  @Matches(clockTime)
  from!: string;

  @ApiProperty({ example: '11:00' })
  @Matches(clockTime)
  to!: string;
}

class NewSpecialDayDto {
  @ApiProperty({ format: 'date' })
  @IsDay()
  date!: string;

  @ApiProperty({ description: 'What people call the day; explanations of deadlines print it.' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name!: string;

  @ApiProperty({ description: 'Article or decision that makes the day special.' })
  @IsGround()
  ground!: string;

  @ApiPropertyOptional({ enum: ['certain', 'uncertain'] })
  @IsOptional()
  @IsIn(['certain', 'uncertain'])
  confidence?: 'certain' | 'uncertain';

  @ApiPropertyOptional({ description: 'Where an uncertain day was taken from.' })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  source?: string;
}

/** A whole calendar, not the difference to the one before: what is printed in an edition is all that it says. */
@ApiExtraModels(NewBlockDto)
export class NewCalendarDto {
  @ApiProperty({ example: 'vn-2025-2028.2' })
  @Matches(/^[\w.-]{1,40}$/)
  version!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  to!: string;

  @ApiProperty({ type: [NewBlockDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => NewBlockDto)
  officeHours!: NewBlockDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(NewBlockDto) } },
    description: 'Hours of offices that keep others, by office code.',
  })
  @IsOptional()
  @IsObject()
  hoursOfOffices?: Record<string, NewBlockDto[]>;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Weekdays off, 0 Sunday to 6 Saturday.' })
  @IsArray()
  @ArrayMaxSize(6)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(6, { each: true })
  weekend!: number[];

  @ApiProperty({ type: [NewSpecialDayDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NewSpecialDayDto)
  daysOff!: NewSpecialDayDto[];

  @ApiProperty({ type: [NewSpecialDayDto], description: 'Swapped days; they win over weekend and day off.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NewSpecialDayDto)
  extraWorkingDays!: NewSpecialDayDto[];

  @ApiProperty({ description: 'The announcement or decision that makes this edition necessary.' })
  @IsGround()
  ground!: string;
}

export class CalendarEditionDto extends CalendarDto {
  @ApiProperty({ description: 'Whether deadlines are counted by it now: the edition published last.' })
  inForce!: boolean;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for the calendar that came with the program.' })
  publishedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  ground!: string | null;
}

export class CalendarEditionListDto {
  @ApiProperty({ type: [CalendarEditionDto] })
  items!: readonly CalendarEditionDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
