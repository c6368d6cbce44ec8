import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiProblems, Idempotent } from '@hotich/http';
import { CurrentStaff, Roles, type Member } from '@hotich/identity';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UuidPipe } from '../dossiers/uuid.pipe';
import { ClaimDto, TaskCountsDto, TaskPageDto, TaskQueryDto } from './task.dto';
import { TasksService } from './tasks.service';

@ApiTags('tasks')
@ApiProblems(401, 403, 429)
@Roles('receptionist', 'civilStatusOfficer', 'leader', 'clerk')
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get('counts')
  @ApiOkResponse({ type: TaskCountsDto })
  countTasks(@CurrentStaff() staff: Member): Promise<TaskCountsDto> {
    return this.tasks.counts(staff);
  }

  @Get()
  @ApiOkResponse({ type: TaskPageDto })
  @ApiProblems(422)
  listTasks(@CurrentStaff() staff: Member, @Query() query: TaskQueryDto): Promise<TaskPageDto> {
    return this.tasks.list(staff, query);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: ClaimDto })
  @ApiProblems(400, 404, 409)
  claimTask(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<ClaimDto> {
    return this.tasks.claim(staff, id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Idempotent()
  @ApiOkResponse({ type: ClaimDto })
  @ApiProblems(400, 404, 409)
  releaseTask(@CurrentStaff() staff: Member, @Param('id', UuidPipe) id: string): Promise<ClaimDto> {
    return this.tasks.release(staff, id);
  }
}
