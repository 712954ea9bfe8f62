package org.beffroi.analyses.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Folding;

/** Departments by the names that people type. */
final class Departments {

    private final Run run;
    private final Field field;

    Departments(Run run) {
        this.run = run;
        this.field = run.fields().byKey(CoreFields.DEPARTMENT.name()).orElse(CoreFields.DEPARTMENT);
    }

    /** The department that most of some mentions are of; of as many, the first by its key; empty where none is known. */
    static Optional<String> most(Collection<Entry> entries) {
        Map<String, Long> counts = entries.stream()
                .flatMap(entry -> entry.effective().string(CoreFields.DEPARTMENT).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Whether a point is of a department or of nobody that is known; everything where none is asked. */
    boolean concerns(NotePoint point, String typed) {
        String asked = Folding.fold(typed.strip());
        return asked.isEmpty()
                || point.department()
                        .map(of -> Folding.fold(of).equals(asked)
                                || Folding.fold(field.valueLabel(of, run.locale()))
                                        .equals(asked))
                        .orElse(point.kind() == NotePoint.Kind.PEAK);
    }
}
