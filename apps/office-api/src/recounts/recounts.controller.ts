import { ApiProblems, type Page, PageQuery } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RecountListDto, type RecountRowDto, RecountRowPageDto } from './recount.dto';
import { RecountsService } from './recounts.service';

@ApiTags('recounts')
@ApiProblems(401, 403, 429)
@Roles('administrator', 'leader')
@Controller('recounts')
export class RecountsController {
  constructor(private readonly recounts: RecountsService) {}

  /** One run for each edition of the calendar that took over: how many deadlines were counted again, how many moved. */
  @Get()
  @ApiOkResponse({ type: RecountListDto })
  async listRecounts(@CurrentStaff() staff: Member): Promise<RecountListDto> {
    const items = await this.recounts.list(staff);
    return { items, total: items.length, next: null };
  }

  /** The dossiers of the caller's office that it moved: from when to when. */
  @Get(':version/rows')
  @ApiOkResponse({ type: RecountRowPageDto })
  @ApiProblems(404, 422)
  listRecountRows(
    @CurrentStaff() staff: Member,
    @Param('version') version: string,
    @Query() query: PageQuery,
  ): Promise<Page<RecountRowDto>> {
    return this.recounts.rows(staff, version, query);
  }
}
