import { createHash } from 'node:crypto';
import { maxUploadBytes } from '@hotich/casework';
import { ApiProblems, Public, readUpload } from '@hotich/http';
import { verifyDocument } from '@hotich/signing';
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { trustAnchors, type TrustAnchors } from './trust-roots';
import { FileVerdictDto, PaperVerdictDto } from './verification.dto';

/** Open to everybody: who is shown a paper may ask whether it holds, and learns no more than the paper shows. */
@ApiTags('verifications')
@Public()
@Controller('verifications')
export class VerificationsController {
  constructor(
    private readonly source: DataSource,
    @Inject(trustAnchors) private readonly anchors: TrustAnchors,
  ) {}

  /** By the code printed under the QR. An unknown code is an answer too, not an error. */
  @Get(':code')
  @ApiOkResponse({ type: PaperVerdictDto })
  async verifyCode(@Param('code') code: string): Promise<PaperVerdictDto> {
    const [paper]: PaperRow[] = await this.source.query(
      'SELECT procedure, office_name, sealed_at, sha256, entry_state, replaced FROM paper_by_code($1)',
      [code],
    );
    if (!paper) return { verdict: 'unknown' };
    return {
      verdict: verdictOf(paper),
      procedure: paper.procedure,
      office: paper.office_name,
      sealedAt: paper.sealed_at.toISOString(),
      sha256: paper.sha256,
    };
  }

  /** Of a file somebody was sent: its signatures, and whether it is byte for byte one that was sealed here. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: FileVerdictDto })
  @ApiProblems(413, 415, 422)
  async verifyFile(@Req() request: FastifyRequest): Promise<FileVerdictDto> {
    const { bytes } = (await readUpload(request, { maxBytes: maxUploadBytes })).file;
    const digest = createHash('sha256').update(bytes).digest('hex');
    const [row]: { known: boolean }[] = await this.source.query('SELECT paper_is_known($1) AS known', [digest]);
    const verdict = await verifyDocument(bytes, { roots: await this.anchors() });
    return { ...verdict, known: row?.known === true };
  }
}

interface PaperRow {
  readonly procedure: string;
  readonly office_name: string;
  readonly sealed_at: Date;
  readonly sha256: string;
  readonly entry_state: string | null;
  readonly replaced: boolean;
}

function verdictOf({ entry_state, replaced }: PaperRow): PaperVerdictDto['verdict'] {
  if (entry_state === 'cancelled' || entry_state === 'struckOut') return 'cancelled';
  return replaced ? 'replaced' : 'valid';
}
