import type { PlainDate } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '../fees/sworn-fields';

export class FollowUpQueryDto {
  @ApiProperty({ format: 'date', description: 'First day of acceptance.' })
  @IsDay()
  from!: PlainDate;

  @ApiProperty({ format: 'date', description: 'Last day of acceptance.' })
  @IsDay()
  to!: PlainDate;
}
