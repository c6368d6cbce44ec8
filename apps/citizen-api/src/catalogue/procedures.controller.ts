import { legalDay } from '@hotich/casework';
import { findProcedure, proceduresOn } from '@hotich/catalogue';
import { ApiProblems, Problem, Public } from '@hotich/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { detailOf, ProcedureDto, ProcedureSummaryDto, summaryOf } from './procedure.dto';

@ApiTags('procedures')
@Public()
@Controller('procedures')
export class ProceduresController {
  /** What may be asked for today. */
  @Get()
  @ApiOkResponse({ type: [ProcedureSummaryDto] })
  listProcedures(): ProcedureSummaryDto[] {
    return proceduresOn(legalDay()).map(summaryOf);
  }

  /** One procedure in the edition of today, with its form and papers. */
  @Get(':code')
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems(404)
  readProcedure(@Param('code') code: string): ProcedureDto {
    const procedure = findProcedure(code, legalDay());
    if (!procedure) throw new Problem('procedure.unknown', { procedure: code.slice(0, 20) });
    return detailOf(procedure);
  }
}
