import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../fees/sworn-fields';

const unitKinds = ['province', 'commune', 'former'] as const;
const changeKinds = ['merged', 'split', 'renamed', 'unchanged'] as const;
const day = { type: String, format: 'date', nullable: true } as const;

export class UnitQueryDto {
  @ApiPropertyOptional({ format: 'date', description: 'Units that existed on this day; today without it.' })
  @IsOptional()
  @IsDay()
  on?: string;

  @ApiPropertyOptional({
    description:
      'A name of any time, or a whole address: units of the day that bear it, or came from or went into one that does.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

export class UnitDto {
  @ApiProperty({ description: 'GSO code; of a former unit one of this system: province.district.name.' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: unitKinds })
  kind!: (typeof unitKinds)[number];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'District and province it lay in; null of a unit of today.',
  })
  formerly!: string | null;

  @ApiProperty({ ...day, description: 'Null of a former unit that began before our records.' })
  from!: string | null;

  @ApiProperty({ ...day, description: 'Last day; null while it exists.' })
  to!: string | null;

  @ApiProperty({ description: 'Whether people may file there in this system.' })
  takesDossiers!: boolean;

  @ApiProperty({ type: [String], description: 'Units of another time, in full, whose name made it be found.' })
  through!: readonly string[];
}

export class UnitListDto {
  @ApiProperty({ type: [UnitDto] })
  items!: readonly UnitDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;

  @ApiProperty({ description: 'What was searched fits several places of which none may be taken without asking.' })
  ambiguous!: boolean;
}

export class UnitNameDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;
}

export class UnitLinkDto extends UnitNameDto {
  @ApiProperty({ type: String, nullable: true })
  formerly!: string | null;

  @ApiProperty({ enum: changeKinds })
  change!: (typeof changeKinds)[number];

  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty({ description: 'The resolution.' })
  ground!: string;

  @ApiProperty({
    type: [UnitNameDto],
    description: 'Of a unit that was cut: where its other parts went. They are asked too.',
  })
  alsoWentTo!: readonly UnitNameDto[];
}

export class UnitDetailsDto extends UnitDto {
  @ApiProperty({ description: 'The registering authority as printed.' })
  authority!: string;

  @ApiProperty({ type: [UnitLinkDto] })
  predecessors!: readonly UnitLinkDto[];

  @ApiProperty({ type: [UnitLinkDto], description: 'One is certain; of several somebody must be asked.' })
  successors!: readonly UnitLinkDto[];
}
