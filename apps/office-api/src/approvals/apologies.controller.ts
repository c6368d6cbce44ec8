import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApologiesService } from './apologies.service';
import { ApologyPageDto } from './apology.dto';

@ApiTags('approvals')
@ApiProblems(401, 403, 429)
@Roles('leader')
@Controller('apologies')
export class ApologiesController {
  constructor(private readonly apologies: ApologiesService) {}

  /** Apologies (Mẫu 04) that wait for the leader's signature, given by the command `apologise`. */
  @Get()
  @ApiOkResponse({ type: ApologyPageDto })
  listApologies(@CurrentStaff() staff: Member): Promise<ApologyPageDto> {
    return this.apologies.list(staff);
  }
}
