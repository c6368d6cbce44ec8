import { ApiProblems, Idempotent } from '@hotich/http';
import { type Citizen, CurrentCitizen } from '@hotich/identity';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangedDraftDto, DraftDto, DraftListDto, NewDraftDto } from './draft.dto';
import { DraftStore } from './draft-store.service';

@ApiTags('drafts')
@ApiProblems(401, 404)
@Controller('drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftStore) {}

  /** What the caller has begun and not handed in, newest first. */
  @Get()
  @ApiOkResponse({ type: DraftListDto })
  async listDrafts(@CurrentCitizen() { personKey }: Citizen): Promise<DraftListDto> {
    const items = await this.drafts.list(personKey);
    return { items, total: items.length, next: null };
  }

  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: DraftDto })
  @ApiProblems(409, 422)
  beginDraft(@CurrentCitizen() { personKey }: Citizen, @Body() draft: NewDraftDto): Promise<DraftDto> {
    return this.drafts.begin(personKey, draft);
  }

  @Get(':id')
  @ApiOkResponse({ type: DraftDto })
  readDraft(@CurrentCitizen() { personKey }: Citizen, @Param('id', ParseUUIDPipe) id: string): Promise<DraftDto> {
    return this.drafts.read(personKey, id);
  }

  /** Keeps the answers if nobody changed them since `version`; the problem of 409 carries the newer draft. */
  @Put(':id')
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(409, 422)
  changeDraft(
    @CurrentCitizen() { personKey }: Citizen,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: ChangedDraftDto,
  ): Promise<DraftDto> {
    return this.drafts.change(personKey, id, draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeDraft(@CurrentCitizen() { personKey }: Citizen, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.drafts.remove(personKey, id);
  }
}
