import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { ActReceipt } from '@hotich/contracts';
import { ApiProblems, idempotencyKeyOf, Idempotent } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActReceiptDto } from '../dossiers/command.dto';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { CounterDossierDto, SubmittedDto, SupplementDto } from './counter.dto';
import { CounterService } from './counter.service';
import { SupplementService } from './supplement.service';

@ApiTags('counter')
@ApiProblems(400, 401, 403, 404, 409, 422, 429)
@Roles('receptionist')
@Controller('counter')
export class CounterController {
  constructor(
    private readonly counter: CounterService,
    private readonly supplements: SupplementService,
  ) {}

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

  /** The way in for papers that a person brings after having been asked for them. */
  @Post('dossiers/:id/supplements')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: ActReceiptDto })
  @ApiProblems(503)
  supplementAtCounter(
    @CurrentStaff() staff: Member,
    @Param('id', UuidPipe) id: string,
    @Body() dto: SupplementDto,
    @Req() request: FastifyRequest,
  ): Promise<ActReceipt> {
    return this.supplements.bringIn(staff, id, dto, idempotencyKeyOf(request));
  }
}
