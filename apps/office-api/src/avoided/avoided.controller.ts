import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AvoidedRowsDto, AvoidedRowsQueryDto, AvoidedSumsDto, AvoidedSumsQueryDto } from './avoided.dto';
import { AvoidedPapers } from './avoided.service';

/** The ledger of papers that nobody had to bring, each with the look-up that answered for it. */
@ApiTags('avoided-papers')
@ApiProblems(401, 403, 422, 429)
@Roles('civilStatusOfficer', 'leader', 'auditor')
@Controller('avoided-papers')
export class AvoidedPapersController {
  constructor(private readonly avoided: AvoidedPapers) {}

  /** Sums of the office; pages and minutes by the norms in force on the day of each paper. */
  @Get()
  @ApiOkResponse({ type: AvoidedSumsDto })
  sumAvoidedPapers(@CurrentStaff() staff: Member, @Query() query: AvoidedSumsQueryDto): Promise<AvoidedSumsDto> {
    return this.avoided.sums(staff, query);
  }

  /** The rows behind a sum, with dossier and evidence. */
  @Get('rows')
  @ApiOkResponse({ type: AvoidedRowsDto })
  listAvoidedPapers(@CurrentStaff() staff: Member, @Query() query: AvoidedRowsQueryDto): Promise<AvoidedRowsDto> {
    return this.avoided.rows(staff, query);
  }
}
