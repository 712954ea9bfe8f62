package org.beffroi.sources.importing.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.value.Moments;
import org.beffroi.sources.value.Moments.Order;

/**
 * Whether 03/04 is the third of April in one file: one day above twelve anywhere in the column decides. Where the first
 * rows leave it open, the whole file is read; where the whole file does, the profile says, else the custom of the dossier,
 * day first; and the preview tells so.
 *
 * @param dayFirst the answer
 * @param warnings what to tell the user
 */
record DayOrder(boolean dayFirst, List<Sentence> warnings) {

    static DayOrder of(
            Optional<Boolean> wish,
            Profile profile,
            Columns columns,
            List<Row> sample,
            RowFormat manner,
            Content content) {
        if (wish.isPresent()) {
            return new DayOrder(wish.get(), List.of());
        }
        List<String> dates = profile.rules().stream()
                .filter(rule -> rule.field().equals(CoreFields.PUBLISHED.name()))
                .flatMap(rule -> rule.from().stream())
                .flatMap(name -> columns.present(name).stream())
                .distinct()
                .toList();
        boolean fallback = profile.dayFirst().orElse(true);
        Evidence evidence = new Evidence();
        sample.forEach(row -> evidence.look(row, dates));
        if (evidence.open()) {
            readAll(manner, content, dates, evidence);
        }
        return evidence.answer(fallback, profile.dayFirst().isPresent());
    }

    private static void readAll(RowFormat manner, Content content, List<String> dates, Evidence evidence) {
        try (Rows rows = manner.open(content)) {
            while (evidence.open() && rows.hasNext()) {
                evidence.look(rows.next(), dates);
            }
        }
    }

    /** What was seen. */
    private static final class Evidence {

        private long dayFirst;
        private long monthFirst;
        private long either;
        private String example = "";

        void look(Row row, List<String> dates) {
            if (row instanceof Row.Whole whole) {
                for (String column : dates) {
                    String cell = whole.cells().first(column);
                    Moments.order(cell).ifPresent(order -> count(order, cell));
                }
            }
        }

        private void count(Order order, String cell) {
            switch (order) {
                case DAY_FIRST -> dayFirst++;
                case MONTH_FIRST -> monthFirst++;
                case EITHER -> {
                    either++;
                    example = example.isEmpty() ? cell : example;
                }
            }
        }

        boolean open() {
            return either > 0 && dayFirst == 0 && monthFirst == 0;
        }

        private static String doubt(boolean fallback, boolean byProfile) {
            if (!byProfile) {
                return "dates.day.first";
            }
            return fallback ? "dates.day.first.profile" : "dates.month.first.profile";
        }

        DayOrder answer(boolean fallback, boolean byProfile) {
            List<Sentence> warnings = new ArrayList<>();
            if (dayFirst != monthFirst) {
                // Those written the other way round are told with their lines, as each is read.
                return new DayOrder(dayFirst > monthFirst, warnings);
            }
            if (dayFirst > 0) {
                warnings.add(Sentence.of(
                        DayOrder.class, fallback ? "dates.even.day.first" : "dates.even.month.first", dayFirst));
            } else if (either > 0) {
                warnings.add(Sentence.of(DayOrder.class, doubt(fallback, byProfile), example));
            }
            return new DayOrder(fallback, warnings);
        }
    }
}
