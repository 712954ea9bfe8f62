package org.beffroi.workbench.listen.model.batch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * What an import or a visit of sources is called where it narrows a search: by what it was and its day, as the name of its batch
 * tells them, and by how many mentions it brought. Immutable.
 *
 * @param days the calendar of the dossier
 */
public record BatchWords(Language language, Days days) {

    /** What it was, and when in UTC, as whoever makes a batch names it; its marks tell two of one second apart. */
    private static final Pattern NAME = Pattern.compile("(import|harvest)-(?:.*-)?(\\d{8}-\\d{6})-\\w+(?:-\\d+)?");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * What batches are called together.
     *
     * @param mentions how many they have, those of several counted once
     * @return empty where the name of one tells nothing to people
     */
    public Optional<String> of(List<String> batches, long mentions) {
        List<Optional<String>> each = batches.stream().map(this::of).distinct().toList();
        if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String called =
                each.stream().flatMap(Optional::stream).collect(Collectors.joining(" " + language.text("or") + " "));
        return Optional.of(language.text("chip.batch", called, language.counted("welcome.mentions", mentions)));
    }

    private Optional<String> of(String batch) {
        Matcher name = NAME.matcher(batch);
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = days.dayOf(STAMP.parse(name.group(2), Instant::from));
            String said = day.getYear() == days.today().getYear() ? days.dayAndMonth(day) : days.day(day);
            return Optional.of(language.text("chip.batch." + name.group(1), said));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
