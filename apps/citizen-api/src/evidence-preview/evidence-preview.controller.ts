import { ApiProblems } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import { PreviewDto, PreviewRequestDto } from './evidence-preview.dto';
import { EvidencePreview } from './evidence-preview.service';

@ApiTags('drafts')
@ApiProblems(401, 404, 422, 429, 503)
@Controller('evidence-previews')
export class EvidencePreviewController {
  constructor(private readonly previews: EvidencePreview) {}

  /**
   * Which papers of the caller's draft data answer for today, which he has to bring, and which are looked up with the
   * dossier only. Nobody is looked up but the caller himself; each look-up is on record, with its draft.
   */
  @Post()
  @HttpCode(200)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @ApiOkResponse({ type: PreviewDto })
  previewEvidence(@CurrentCitizen() citizen: Citizen, @Body() { draft }: PreviewRequestDto): Promise<PreviewDto> {
    return this.previews.of(citizen, draft);
  }
}
