import { ApiProblems } from '@hotich/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UnitDetailsDto, UnitListDto, UnitQueryDto } from './unit.dto';
import { UnitsService } from './units.service';

/** Open to every member of staff: old names stand on every paper. */
@ApiTags('units')
@ApiProblems(401, 403, 429)
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** Units of a day, all of them or those a name or an address of any time leads to. */
  @Get()
  @ApiOkResponse({ type: UnitListDto })
  @ApiProblems(422)
  listUnits(@Query() query: UnitQueryDto): Promise<UnitListDto> {
    return this.units.list(query);
  }

  /** One unit with what it came from and what became of it. */
  @Get(':code')
  @ApiOkResponse({ type: UnitDetailsDto })
  @ApiProblems(404)
  getUnit(@Param('code') code: string): Promise<UnitDetailsDto> {
    return this.units.details(code);
  }
}
