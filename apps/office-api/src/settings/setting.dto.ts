import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsString, MaxLength } from 'class-validator';
import { IsDay, IsGround } from '../fees/sworn-fields';

const oneOf = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }];

/** An open question of the rules, as the catalogue lists it. */
class UncertainDto {
  @ApiProperty()
  what!: string;
  @ApiProperty({ type: [String], description: 'Where the answer counts.' })
  where!: readonly string[];
  @ApiProperty()
  ground!: string;
  @ApiProperty({
    description: 'Whether it is answered in the running system: here, in the fee table or in the calendar.',
  })
  settable!: boolean;
}

/** One decision on a setting; those of days to come are told too. */
export class DecisionDto {
  @ApiProperty({ oneOf })
  value!: unknown;
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  @ApiProperty()
  ground!: string;
  @ApiProperty()
  setBy!: string;
  @ApiProperty({ format: 'date-time' })
  setAt!: string;
}

export class SettingDto {
  @ApiProperty({ example: 'policy.paymentWorkingDays' })
  key!: string;
  @ApiProperty({ oneOf, description: 'In force today.' })
  value!: unknown;
  @ApiProperty({ oneOf, description: 'What holds while nobody has decided otherwise.' })
  usual!: unknown;
  @ApiProperty({ description: 'Whether it is set here.' })
  settable!: boolean;
  @ApiProperty({ type: UncertainDto, nullable: true })
  uncertain!: UncertainDto | null;
  @ApiProperty({ type: [DecisionDto], description: 'The newest first.' })
  decisions!: readonly DecisionDto[];
}

export class SettingListDto {
  @ApiProperty({ type: [SettingDto] })
  items!: readonly SettingDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class NewSettingDto {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  key!: string;

  @ApiProperty({ oneOf, description: 'What values a key takes is its own matter.' })
  @IsDefined()
  value!: unknown;

  @ApiProperty({ format: 'date', description: 'The first day; today or later.' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ minLength: 3, maxLength: 500, description: 'Who decided it, and where that can be read.' })
  @IsGround()
  ground!: string;
}
