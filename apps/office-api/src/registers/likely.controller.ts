import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiProblems } from '@hotich/http';
import { CurrentStaff, Roles, type Member } from '@hotich/identity';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { DecidedPairDto, LikelyEntryDto, LikelyQueryDto, PairDto, RelatedEntryDto } from './likely.dto';
import { LikelyService } from './likely.service';

@ApiTags('registers')
@ApiProblems(401, 403, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader')
@Controller('registers')
export class LikelyController {
  constructor(private readonly people: LikelyService) {}

  @Get('likely')
  @ApiOkResponse({ type: [LikelyEntryDto] })
  @ApiProblems(422)
  findLikely(@CurrentStaff() staff: Member, @Query() query: LikelyQueryDto): Promise<LikelyEntryDto[]> {
    return this.people.likely(staff, query);
  }

  @Get('entries/:id/related')
  @ApiOkResponse({ type: [RelatedEntryDto] })
  @ApiProblems(404)
  relatedEntries(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<RelatedEntryDto[]> {
    return this.people.related(staff, id);
  }

  @Post('entries/:id/pairs')
  @Roles('civilStatusOfficer', 'leader')
  @ApiCreatedResponse({ type: DecidedPairDto })
  @ApiProblems(404, 422)
  decidePair(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() pair: PairDto,
  ): Promise<DecidedPairDto> {
    return this.people.decide(staff, id, pair);
  }
}
