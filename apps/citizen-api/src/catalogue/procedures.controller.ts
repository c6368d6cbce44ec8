import { legalDay } from '@hotich/casework';
import { findProcedure, type Procedure, proceduresOn } from '@hotich/catalogue';
import { ApiProblems, Problem, Public } from '@hotich/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { detailOf, ProcedureDto, ProcedureSummaryDto, summaryOf } from './procedure.dto';

@ApiTags('procedures')
@Public()
@Controller('procedures')
export class ProceduresController {
  private kept: { readonly day: string; readonly summaries: ProcedureSummaryDto[] } | null = null;

  /** What may be asked for today, in the order of life's events. The same all day, so it is made once a day. */
  @Get()
  @ApiOkResponse({ type: [ProcedureSummaryDto] })
  listProcedures(): ProcedureSummaryDto[] {
    const day = legalDay();
    if (this.kept?.day !== day) this.kept = { day, summaries: proceduresOn(day).map(summaryOf) };
    return this.kept.summaries;
  }

  /** One procedure in the edition of today, with its form and papers. */
  @Get(':code')
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems(404)
  readProcedure(@Param('code') code: string): ProcedureDto {
    const procedure = findProcedure(code, legalDay());
    if (!procedure || !isOffered(procedure)) throw new Problem('procedure.unknown', { procedure: code.slice(0, 20) });
    return detailOf(procedure);
  }
}

/** What the office opens by itself no citizen may ask for; border procedures have no place in a province without one. */
const isOffered = ({ offered }: Procedure): boolean => offered === undefined;
