import { type HatchId, hatches } from '../../core/atlas/hatches.ts';
import { hatchAttributes } from '../../core/atlas/svg-attributes.ts';

/** The patterns of hatches, for a page whose map does not bring them. */
export const HatchPatterns = ({ ids }: { ids: readonly HatchId[] }) => (
  <svg class="hatches" aria-hidden="true">
    <defs>
      {ids.map((id) => {
        const { pattern, ground, line } = hatchAttributes(id, hatches[id]);
        return (
          <pattern key={id} {...pattern}>
            <rect {...ground} />
            <line {...line} />
          </pattern>
        );
      })}
    </defs>
  </svg>
);
