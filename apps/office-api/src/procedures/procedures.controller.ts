import { legalDay } from '@hotich/casework';
import { findProcedure, type Procedure, proceduresOn } from '@hotich/catalogue';
import { ApiProblems, Problem } from '@hotich/http';
import { Roles } from '@hotich/identity';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CounterProcedureDto, CounterProcedureSummaryDto, detailOf, ProcedureDayDto, summaryOf } from './procedure.dto';

/** What a counter takes in: beside what citizens may ask for online, what only the office opens. */
@ApiTags('counter')
@ApiProblems(401, 403, 422, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader', 'administrator')
@Controller('procedures')
export class CounterProceduresController {
  /** In the order of life's events. */
  @Get()
  @ApiOkResponse({ type: [CounterProcedureSummaryDto] })
  listCounterProcedures(@Query() { on }: ProcedureDayDto): CounterProcedureSummaryDto[] {
    return proceduresOn(on ?? legalDay(), { exOfficio: true }).map(summaryOf);
  }

  /** One procedure with its form and papers; of a past day for what began then. */
  @Get(':code')
  @ApiOkResponse({ type: CounterProcedureDto })
  @ApiProblems(404)
  readCounterProcedure(@Param('code') code: string, @Query() { on }: ProcedureDayDto): CounterProcedureDto {
    const procedure = findProcedure(code, on ?? legalDay());
    if (!procedure || !isTakenIn(procedure)) throw new Problem('procedure.unknown', { procedure: code.slice(0, 20) });
    return detailOf(procedure);
  }
}

/** The province has no land border. */
const isTakenIn = ({ offered }: Procedure): boolean => offered !== 'landBorder';
