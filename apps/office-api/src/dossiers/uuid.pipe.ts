import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@hotich/domain';
import { notFound } from '@hotich/http';

/** An id in a path. What is no UUID names nothing here, and is answered as anything else that does not exist. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(raw: string): string {
    const id = raw.toLowerCase();
    if (!isUuid(id)) throw notFound('id');
    return id;
  }
}
