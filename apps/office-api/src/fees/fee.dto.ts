import { feeItems, type FeeItem, type FeeRate } from '@hotich/catalogue';
import type { Channel } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay, IsGround } from './sworn-fields';

const channels = ['online', 'counter', 'post', '*'] as const satisfies readonly (Channel | '*')[];

/** A new amount. Rows before it stay as they are; from its first day on this one holds. */
export class NewFeeRateDto {
  @ApiProperty({ example: '1.004884', description: 'National code, or `*` for all procedures.' })
  @Matches(/^(\*|\d\.\d{6})$/)
  procedure!: string;

  @ApiProperty({ enum: feeItems })
  @IsIn(feeItems)
  item!: FeeItem;

  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel | '*';

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Only for registration after (true) or within (false) the duty in time.',
  })
  @ValidateIf((dto: NewFeeRateDto) => dto.late !== null)
  @IsBoolean()
  late!: boolean | null;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100_000_000, description: 'Whole đồng for one.' })
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  unit!: number;

  @ApiProperty({ format: 'date' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((dto: NewFeeRateDto) => dto.validTo !== null)
  @IsDay()
  validTo!: string | null;

  @ApiProperty({ minLength: 3, maxLength: 500, description: 'The resolution or circular that sets it.' })
  @IsGround()
  ground!: string;
}

export class FeeRateDto implements FeeRate {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  procedure!: string;
  @ApiProperty({ enum: feeItems })
  item!: FeeItem;
  @ApiProperty({ enum: channels })
  channel!: Channel | '*';
  @ApiProperty({ type: Boolean, nullable: true })
  late!: boolean | null;
  @ApiProperty({ type: 'integer' })
  unit!: number;
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo!: string | null;
  @ApiProperty()
  ground!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for amounts of national law.' })
  setBy!: string | null;
  @ApiProperty({ format: 'date-time' })
  setAt!: string;
}

export class FeeTableDto {
  @ApiProperty({ type: [FeeRateDto] })
  items!: readonly FeeRateDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class CashDto {
  @ApiPropertyOptional({ maxLength: 60, description: 'Number of the paper receipt handed over.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  receipt?: string;
}
