import { problemStatus } from '@hotich/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiResponse, getSchemaPath } from '@nestjs/swagger';

class ComplaintDto {
  @ApiProperty({ example: 'childName' })
  field!: string;
  @ApiProperty({ example: 'required' })
  rule!: string;
}

/** Description of a problem for OpenAPI; the type programs use is ProblemBody of the contracts. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:hotich:problem:form.unfit' })
  type!: string;
  @ApiProperty()
  title!: string;
  @ApiProperty({ example: 422 })
  status!: number;
  @ApiProperty({ enum: Object.keys(problemStatus) })
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  params!: Record<string, string>;
  @ApiPropertyOptional({ type: [ComplaintDto] })
  complaints?: ComplaintDto[];
  @ApiProperty()
  traceId!: string;
}

/** Says in the OpenAPI document with which statuses a route may answer a problem. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse({ status, description: 'Problem', content })),
  );
}
