package org.beffroi.dossier.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;

/**
 * How long departments take to answer, from the moment a mention is theirs to its answer; by department, never by person.
 */
public final class ResponseTimes {

    private ResponseTimes() {}

    /**
     * One department.
     *
     * @param department its name
     * @param assigned mentions it was given
     * @param ended those answered or closed
     * @param late those past their due time, ended after it or not ended yet
     * @param working median time at work until the end, empty where none ended
     * @param plain median time by the clock, empty where none ended
     */
    public record OfDepartment(
            String department,
            long assigned,
            long ended,
            long late,
            Optional<Duration> working,
            Optional<Duration> plain) {}

    /**
     * Measures.
     *
     * @param entries each counts for the department it is with now
     * @param hours when departments are at work
     * @param now what is not ended by then counts as late where its due time is past
     * @return by name of the department
     */
    public static List<OfDepartment> of(Iterator<Entry> entries, WorkingHours hours, Instant now) {
        Map<String, Measured> departments = new TreeMap<>();
        while (entries.hasNext()) {
            Entry entry = entries.next();
            RoutingHistory history = RoutingHistory.of(entry);
            Optional<String> department = entry.effective().string(CoreFields.DEPARTMENT);
            if (department.isPresent() && history.assigned().isPresent()) {
                departments
                        .computeIfAbsent(department.get(), name -> new Measured())
                        .add(entry, history, hours, now);
            }
        }
        List<OfDepartment> times = new ArrayList<>();
        departments.forEach((name, measured) -> times.add(measured.told(name)));
        return times;
    }

    /** What is met of one department. */
    private static final class Measured {

        private final List<Duration> working = new ArrayList<>();
        private final List<Duration> plain = new ArrayList<>();
        private long assigned;
        private long late;

        void add(Entry entry, RoutingHistory history, WorkingHours hours, Instant now) {
            Instant start = history.assigned().orElseThrow();
            Optional<Instant> end = history.ended();
            assigned++;
            if (entry.effective()
                    .time(CoreFields.DUE)
                    .filter(due -> end.orElse(now).isAfter(due))
                    .isPresent()) {
                late++;
            }
            end.ifPresent(time -> {
                working.add(hours.between(start, time));
                plain.add(Duration.between(start, time));
            });
        }

        OfDepartment told(String name) {
            return new OfDepartment(name, assigned, plain.size(), late, median(working), median(plain));
        }

        /** The middle one, or halfway between the two in the middle. */
        private static Optional<Duration> median(List<Duration> durations) {
            if (durations.isEmpty()) {
                return Optional.empty();
            }
            List<Duration> sorted = durations.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return Optional.of(
                    sorted.size() % 2 == 1
                            ? sorted.get(middle)
                            : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
        }
    }
}
