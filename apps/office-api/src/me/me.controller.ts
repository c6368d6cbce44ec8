import { Controller, Get } from '@nestjs/common';
import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member } from '@hotich/identity';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MeDto } from './me.dto';

@ApiTags('me')
@ApiProblems(401, 403, 429)
@Controller('me')
export class MeController {
  @Get()
  @ApiOkResponse({ type: MeDto })
  getMe(@CurrentStaff() { id, name, title, office, roles }: Member): MeDto {
    return { id, name, title, office, roles };
  }
}
