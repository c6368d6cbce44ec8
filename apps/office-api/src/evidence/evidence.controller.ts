import { ApiProblems } from '@hotich/http';
import { CurrentStaff, type Member, Roles } from '@hotich/identity';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { RerunDto } from './evidence.dto';
import { EvidenceService } from './evidence.service';

@ApiTags('evidence')
@ApiProblems(401, 403, 404, 429)
@Roles('auditor', 'leader', 'civilStatusOfficer')
@Controller('evidence/:id')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Holds a kept look-up against the registers of today. It changes nothing but the trail of who looked. */
  @Post('rerun')
  @HttpCode(200)
  @ApiOkResponse({ type: RerunDto })
  rerunEvidence(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<RerunDto> {
    return this.evidence.rerun(staff, id);
  }
}
