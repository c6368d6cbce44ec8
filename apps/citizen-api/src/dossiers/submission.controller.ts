import { requesterComplaints, submitDossier } from '@hotich/casework';
import { as, type OfficeCode, type SubmissionId } from '@hotich/domain';
import { ApiProblems, Idempotent, idempotencyKeyOf, Problem } from '@hotich/http';
import { type Citizen, CurrentCitizen, identityConfig, type IdentityConfig, personKeyOf } from '@hotich/identity';
import { DossierClient } from '@hotich/temporal';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ReceivedDto, SubmissionDto } from './submission.dto';

@ApiTags('dossiers')
@ApiProblems(400, 401, 404, 409, 422)
@Controller('dossiers')
export class SubmissionController {
  constructor(
    private readonly source: DataSource,
    private readonly engine: DossierClient,
    @Inject(identityConfig) private readonly identity: IdentityConfig,
  ) {}

  /** Hands a dossier in. 201 with the first due date, or 202 when it is safely received and the receipt follows. */
  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: ReceivedDto })
  @ApiAcceptedResponse({ type: ReceivedDto })
  async submit(
    @CurrentCitizen() citizen: Citizen,
    @Body() body: SubmissionDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceivedDto> {
    const complaints = requesterComplaints(body.answers, citizen);
    if (complaints.length > 0) throw new Problem('form.unfit', {}, complaints);
    const { personKey: key, name, actor, eid } = citizen;
    const keyOf = (personalId: string) => personKeyOf(personalId, this.identity.personKey);
    const { id, code, submittedAt, receipt } = await submitDossier(
      { source: this.source, engine: this.engine, keyOf },
      {
        submissionId: as<SubmissionId>(idempotencyKeyOf(request)),
        procedure: body.procedure,
        edition: body.edition,
        channel: 'online',
        office: as<OfficeCode>(body.office),
        answers: body.answers,
        files: body.files,
        ...(body.draft !== undefined && { draft: body.draft }),
        applicant: { key, name },
        by: actor,
        eid,
        viewer: { person: key },
        fileOwner: key,
      },
    );
    void reply.status(receipt ? 201 : 202);
    const told = receipt && { stage: receipt.stage, receptionDue: receipt.receptionDue, due: receipt.due };
    return { id, code, submittedAt, ...told };
  }
}
