import { type Role, roles } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';

export class OfficeDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;
}

export class MeDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: OfficeDto })
  office!: OfficeDto;

  @ApiProperty({ enum: roles, isArray: true })
  roles!: readonly Role[];
}
