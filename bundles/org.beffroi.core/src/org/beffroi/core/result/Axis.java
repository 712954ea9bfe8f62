package org.beffroi.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan;
import org.osgi.annotation.versioning.ProviderType;

/** What the horizontal places of a series mean. */
@ProviderType
public sealed interface Axis {

    /** As read by people, such as {@code jour}; may be empty where it speaks for itself. */
    String label();

    /**
     * A calendar: each place is the start of a span, in milliseconds since 1970.
     *
     * @param span how it is cut
     */
    record Time(String label, TimelineSpan span) implements Axis {
        public Time {
            Objects.requireNonNull(label);
            Objects.requireNonNull(span);
        }
    }

    /**
     * Named places: each place is the number of its name, from 0.
     *
     * @param names in order
     */
    record Named(String label, List<String> names) implements Axis {
        public Named {
            Objects.requireNonNull(label);
            names = List.copyOf(names);
        }
    }

    /**
     * A measure.
     *
     * @param unit such as {@code h}, or empty
     */
    record Measured(String label, Optional<String> unit) implements Axis {
        public Measured {
            Objects.requireNonNull(label);
            Objects.requireNonNull(unit);
        }
    }
}
