import { ApiProblems } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';

class MeDto {
  @ApiProperty()
  name!: string;
  @ApiProperty({ pattern: '^[0-9]{12}$' })
  personalId!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  birthDate!: string | null;
  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
}

@ApiTags('me')
@Controller('me')
export class MeController {
  /** The caller's own data, to fill into forms. */
  @Get()
  @ApiOkResponse({ type: MeDto })
  @ApiProblems(401)
  readMe(@CurrentCitizen() { name, personalId, birthDate, phone, email }: Citizen): MeDto {
    return { name, personalId, birthDate, phone, email };
  }
}
