import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiProblems, idempotencyKeyOf, Idempotent } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CounterDossierDto, SubmittedDto } from './counter.dto';
import { CounterService } from './counter.service';

@ApiTags('counter')
@ApiProblems(400, 401, 403, 404, 409, 422, 429)
@Roles('receptionist')
@Controller('counter')
export class CounterController {
  constructor(private readonly counter: CounterService) {}

  @Post('dossiers')
  @HttpCode(201)
  @Idempotent()
  @ApiCreatedResponse({ type: SubmittedDto })
  @ApiAcceptedResponse({
    type: SubmittedDto,
    description: 'Received; the engine was not reached, the receipt follows.',
  })
  async submitAtCounter(
    @CurrentStaff() staff: Member,
    @Body() dto: CounterDossierDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmittedDto> {
    const { id, code, submittedAt, receipt } = await this.counter.submit(staff, dto, idempotencyKeyOf(request));
    const taken = { id, code, submittedAt };
    if (receipt) return { ...taken, stage: receipt.stage, receptionDue: receipt.receptionDue, due: receipt.due };
    void reply.status(202);
    return taken;
  }
}
