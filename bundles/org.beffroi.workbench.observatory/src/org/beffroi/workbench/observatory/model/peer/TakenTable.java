package org.beffroi.workbench.observatory.model.peer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.directory.WrittenDay;
import org.beffroi.workbench.language.Language;

/**
 * A table before it is taken: what is pasted, or a file. Immutable.
 *
 * @param reader reads tables
 * @param territories by which bodies are called
 * @param file empty for what is pasted
 * @param source where it is known from, unless somebody says otherwise
 * @param network the one that is looked at
 * @param today of the dossier
 */
public record TakenTable(
        MetricImport reader,
        Territories territories,
        Optional<Path> file,
        String source,
        Optional<AccountNetwork> network,
        LocalDate today) {

    public TakenTable {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(territories);
        Objects.requireNonNull(file);
        Objects.requireNonNull(source);
        Objects.requireNonNull(network);
        Objects.requireNonNull(today);
    }

    /**
     * What people fill in beside a table.
     *
     * @param day of values whose row names none
     * @param network likewise
     * @param source likewise
     */
    public record Filled(Optional<LocalDate> day, Optional<AccountNetwork> network, String source) {
        public Filled {
            Objects.requireNonNull(day);
            Objects.requireNonNull(network);
            Objects.requireNonNull(source);
        }
    }

    /**
     * A row of what is shown before it is taken: a value, or why there is none.
     *
     * @param line of the table; 0 of values
     * @param why empty of values
     */
    public record Line(long line, String body, String metric, String value, String why) {

        /** The line as written; empty where none is known. */
        public String number(Language language) {
            return line <= 0 ? "" : language.number(line);
        }
    }

    /** The day that somebody writes: {@code 2026-11-01}, {@code 01/11/2026}; empty where it is none. */
    public static Optional<LocalDate> day(String typed) {
        return WrittenDay.read(typed);
    }

    /**
     * Reads it.
     *
     * @param pasted empty for the file
     * @throws org.beffroi.core.message.Refusal if it is no table of bodies and what is known of them
     */
    public MetricImport.Read read(Optional<String> pasted, Filled filled) {
        MetricImport.Order order = new MetricImport.Order(
                Map.of(),
                Optional.empty(),
                filled.network(),
                filled.day(),
                OptionalInt.empty(),
                Optional.of(Territory.Kind.COMMUNE),
                filled.source().strip(),
                today);
        return pasted.map(text -> reader.read(text, order)).orElseGet(() -> reader.read(file.orElseThrow(), order));
    }

    /** What was read, a line each: what was refused first. */
    public List<Line> lines(MetricImport.Read read, Language language) {
        List<Line> lines = new ArrayList<>();
        for (RefusedRow row : read.refused()) {
            lines.add(new Line(row.line(), "", "", "", language.say(row.why())));
        }
        read.values().forEach(value -> lines.add(line(value, language)));
        return lines;
    }

    private Line line(MetricValue value, Language language) {
        String body = territories
                .byCode(value.body().kind(), value.body().code())
                .map(Territory::name)
                .orElse(value.body().code());
        String metric = language.text("observatory.metric." + value.metric().key())
                + value.network().map(one -> ", " + NetworkName.of(one)).orElse("");
        return new Line(0, body, metric, MetricSheetDraft.written(value.metric(), value.value(), language), "");
    }
}
