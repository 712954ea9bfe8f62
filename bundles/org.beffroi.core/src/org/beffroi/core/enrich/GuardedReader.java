package org.beffroi.core.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Misconduct;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A guest's reader of mentions: what it finds counts only if it is of the fields that it declared, of their types, with a
 * confidence from 0 to 1. All that it found in a mention is dropped with the first thing that is not.
 */
record GuardedReader(Reader reader, String version, Declared declared, Guests guests) implements Reader {

    private record Finding(Field field, List<String> values, double confidence) {}

    @Override
    public void read(Subject subject, Findings findings) {
        try {
            guests.ask(declared.enricher(), declared.id(), () -> found(subject))
                    .orElse(List.of())
                    .forEach(one -> findings.found(one.field(), one.values(), one.confidence()));
        } catch (Refusal e) {
            guests.setAside(declared.enricher(), declared.id(), e.sentence());
        }
    }

    private List<Finding> found(Subject subject) {
        List<Finding> found = new ArrayList<>();
        reader.read(subject, (field, values, confidence) -> found.add(checked(field, values, confidence)));
        return found;
    }

    private Finding checked(@Nullable Field field, @Nullable List<String> values, double confidence) {
        if (field == null || values == null) {
            throw Misconduct.of("guest.why.nothing");
        }
        Field own = declared.field(field.name()).orElseThrow(() -> Misconduct.of("guest.why.undeclared", field.name()));
        if (!(confidence >= 0 && confidence <= 1)) {
            throw Misconduct.of("guest.why.confidence", confidence);
        }
        if (values.isEmpty() || !isHeld(own, values)) {
            throw Misconduct.of("guest.why.value", own.name(), String.valueOf(values));
        }
        return new Finding(own, List.copyOf(values), confidence);
    }

    private static boolean isHeld(Field field, List<String> values) {
        try {
            return values.stream().noneMatch(Objects::isNull)
                    && FieldValues.builder().putWritten(field, values).build().raw(field) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public List<Clue> clues(Subject subject, Field field) {
        int length = subject.whole().length();
        return guests
                .ask(declared.enricher(), declared.id(), () -> List.copyOf(reader.clues(subject, field)))
                .orElse(List.of())
                .stream()
                .filter(clue -> clue.start() >= 0 && clue.start() <= clue.end() && clue.end() <= length)
                .toList();
    }

    @Override
    public List<Sentence> reasons(Subject subject, Field field) {
        return guests.ask(declared.enricher(), declared.id(), () -> List.copyOf(reader.reasons(subject, field)))
                .orElse(List.of());
    }
}
