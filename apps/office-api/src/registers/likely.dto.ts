import {
  type BookKind,
  bookKinds,
  type LinkField,
  linkFields,
  type LinkLevel,
  levels,
  type LinkVerdict,
} from '@hotich/domain';
import type { PairDecision, RelatedBy } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { EntryDto } from './register.dto';

/** Why a register is asked; a register of persons is opened for a purpose (Luật 91/2025/QH15), and the trail keeps it. */
export const purposes = ['dossier', 'citizenAsks', 'authorityAsks', 'cleaning'] as const;
export type Purpose = (typeof purposes)[number];
const verdicts = ['match', 'review', 'no'] as const satisfies readonly LinkVerdict[];
const ways = ['personalId', 'parentId', 'decision'] as const satisfies readonly RelatedBy[];
const decisions = ['same', 'different'] as const satisfies readonly PairDecision[];

export class LikelyQueryDto {
  @ApiProperty({ enum: bookKinds })
  @IsIn(bookKinds)
  kind!: BookKind;

  @ApiProperty()
  @IsString()
  @Length(2, 120)
  name!: string;

  @ApiProperty({ enum: purposes })
  @IsIn(purposes)
  purpose!: Purpose;

  @ApiPropertyOptional({ description: 'Date of birth as far as known: 1958, 1958-05, 1958-05-17 or 17.05.1958.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  birth?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1800, maximum: 2200, description: 'First year of birth.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1800)
  @Max(2200)
  birthFrom?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1800, maximum: 2200, description: 'Last year of birth.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1800)
  @Max(2200)
  birthTo?: number;

  @ApiPropertyOptional({ pattern: '^[0-9]{12}$' })
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  personalId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(120)
  mother?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(120)
  father?: string;
}

export class FieldWeightDto {
  @ApiProperty({ enum: linkFields })
  field!: LinkField;

  @ApiProperty({ enum: levels, nullable: true, type: String, description: 'Null where a side does not know it.' })
  level!: LinkLevel | null;

  @ApiProperty({ description: 'In bits; below zero speaks against.' })
  weight!: number;
}

export class LikelyEntryDto {
  @ApiProperty({ type: EntryDto })
  entry!: EntryDto;

  @ApiProperty({ description: 'log2 of the odds that it is this person.' })
  score!: number;

  @ApiProperty({ enum: verdicts })
  verdict!: LinkVerdict;

  @ApiProperty({ type: [FieldWeightDto] })
  fields!: readonly FieldWeightDto[];
}

export class RelatedEntryDto {
  @ApiProperty({ type: EntryDto })
  entry!: EntryDto;

  @ApiProperty({ enum: ways })
  by!: RelatedBy;
}

export class PairDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  other!: string;

  @ApiProperty({ enum: decisions })
  @IsIn(decisions)
  decision!: PairDecision;

  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class DecidedPairDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: decisions })
  decision!: PairDecision;

  @ApiProperty()
  score!: number;
}
