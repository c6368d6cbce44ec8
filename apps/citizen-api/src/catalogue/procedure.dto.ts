import type { FormSpec, Procedure } from '@hotich/catalogue';
import type { DeadlineRule } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsDto } from '../words.dto';

class FeeDto {
  @ApiProperty({ type: 'integer', description: 'Đồng; 0 where the law asks none.' })
  amount!: number;
  @ApiProperty()
  ground!: string;
}

export class ProcedureSummaryDto {
  @ApiProperty({ example: '2.000635', description: 'National code.' })
  code!: string;
  @ApiProperty({ example: '2026-01-01', description: 'First day of the edition in force.' })
  edition!: string;
  @ApiProperty({ type: WordsDto })
  title!: WordsDto;
  @ApiProperty({ type: WordsDto })
  summary!: WordsDto;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Rule of the legal time limit.' })
  deadline!: DeadlineRule;
  @ApiProperty({ type: FeeDto })
  fee!: FeeDto;
}

class ConditionDto {
  @ApiProperty()
  field!: string;
  @ApiProperty({ type: [String] })
  is!: readonly string[];
}

class ComponentDto {
  @ApiProperty()
  id!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ enum: ['submit', 'present'] })
  handling!: 'submit' | 'present';
  @ApiProperty({ type: String, nullable: true, description: 'The look-up that may answer for this paper.' })
  evidence!: string | null;
  @ApiPropertyOptional({ type: ConditionDto })
  when?: ConditionDto;
  @ApiProperty()
  ground!: string;
}

export class ProcedureDto extends ProcedureSummaryDto {
  @ApiProperty()
  ground!: string;
  @ApiProperty({ enum: ['residence', 'anywhere'] })
  competence!: 'residence' | 'anywhere';
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Pages and fields of the form, as data.' })
  form!: FormSpec;
  @ApiProperty({ type: [ComponentDto] })
  components!: readonly ComponentDto[];
}

export const summaryOf = ({ code, edition, title, summary, deadline, fee }: Procedure): ProcedureSummaryDto => ({
  code,
  edition,
  title,
  summary,
  deadline,
  fee,
});

export const detailOf = (procedure: Procedure): ProcedureDto => ({
  ...summaryOf(procedure),
  ground: procedure.ground,
  competence: procedure.competence,
  form: procedure.form,
  components: procedure.components,
});
