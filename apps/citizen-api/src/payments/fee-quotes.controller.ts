import { legalDay, quoteFee } from '@hotich/casework';
import { feeItems, feeItemWords, findProcedure, type Words } from '@hotich/catalogue';
import { ApiProblems, Problem } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { FeeDto, FeeQuestionDto } from './payment.dto';

@ApiTags('payments')
@ApiProblems(401, 404, 422)
@Controller('fee-quotes')
export class FeeQuotesController {
  constructor(private readonly source: DataSource) {}

  /** What would be owed today for these answers, finished or not, line by line with its grounds. Keeps nothing. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: FeeDto })
  async quoteFee(
    @CurrentCitizen() { eid }: Citizen,
    @Body() { procedure: code, channel, answers }: FeeQuestionDto,
  ): Promise<FeeDto> {
    const day = legalDay();
    const procedure = findProcedure(code, day);
    if (!procedure) throw new Problem('procedure.unknown', { procedure: code });
    const fee = await quoteFee(this.source, { procedure, answers, channel, day, eid });
    return { ...fee, lines: fee.lines.map((line) => ({ ...line, name: nameOf(line.item) })) };
  }
}

function nameOf(item: string): Words {
  const known = feeItems.find((one) => one === item);
  return known ? feeItemWords[known] : { vi: item, km: item };
}
