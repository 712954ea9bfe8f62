package org.beffroi.workbench.observatory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.directory.ReadColumn;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.report.CensusLabels;
import org.beffroi.workbench.language.Language;

/** What became of an imported directory, in words: its columns, its records, and why some are set aside. Immutable. */
public record ImportWords(Language language) {

    /** That it was read, and how much it holds. */
    public static Sentence done(KeptDirectory kept) {
        return Sentence.of(
                ImportWords.class,
                kept.source().whole() ? "observatory.import.done" : "observatory.import.done.cut",
                kept.source().file(),
                kept.source().records(),
                kept.bodies());
    }

    /** How many records were used, joined to another and set aside. */
    public String records(KeptDirectory kept) {
        return language.text(
                "observatory.imported.records",
                kept.source().records(),
                many(kept, RecordFate.State.USED),
                many(kept, RecordFate.State.MERGED),
                many(kept, RecordFate.State.SET_ASIDE));
    }

    /** Why how many were joined or set aside; empty where none was. */
    public Optional<String> reasons(KeptDirectory kept) {
        Map<String, Long> fates = kept.source().fates();
        List<String> reasons = new ArrayList<>();
        for (RecordFate fate : RecordFate.values()) {
            long many = fates.getOrDefault(fate.key(), 0L);
            if (fate.state() != RecordFate.State.USED && many > 0) {
                String named = CensusLabels.fate(fate).in(language.locale());
                reasons.add(Language.capital(named) + " (" + language.number(many) + ")");
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", reasons));
    }

    /**
     * Which columns were read, and which were left aside, a line each; none where it is no table.
     *
     * @param most so many are named in a line
     */
    public List<String> columns(KeptDirectory kept, int most) {
        List<String> lines = new ArrayList<>();
        heads(kept, most, column -> !column.isPassedOver())
                .ifPresent(heads -> lines.add(language.text("observatory.imported.columns", heads)));
        heads(kept, most, ReadColumn::isPassedOver)
                .ifPresent(heads -> lines.add(language.text("observatory.imported.columns.left", heads)));
        return lines;
    }

    private static Optional<String> heads(KeptDirectory kept, int most, Predicate<ReadColumn> which) {
        List<String> heads =
                kept.columns().stream().filter(which).map(ReadColumn::head).toList();
        String named = heads.stream().limit(most).collect(Collectors.joining(", "));
        return Optional.of(heads.size() > most ? named + "…" : named).filter(said -> !said.isEmpty());
    }

    /** How many records were set aside. */
    public static long aside(KeptDirectory kept) {
        return many(kept, RecordFate.State.SET_ASIDE);
    }

    private static long many(KeptDirectory kept, RecordFate.State state) {
        long many = 0;
        for (RecordFate fate : RecordFate.values()) {
            many += fate.state() == state ? kept.source().fates().getOrDefault(fate.key(), 0L) : 0;
        }
        return many;
    }

    /** Why a record is set aside: its reason where it could not be read, else its fate. */
    public String why(KeptRecord record) {
        return CensusLabels.why(record, language.locale())
                .orElseGet(() -> Language.capital(CensusLabels.fate(record.fate())
                        .in(language.locale())
                        .replaceFirst("^[^:]*:[\\s\\u00A0]*", "")));
    }
}
