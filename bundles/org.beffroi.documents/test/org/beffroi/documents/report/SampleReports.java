package org.beffroi.documents.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.beffroi.documents.drawing.Samples;

/** Reports for tests, and what writers make of them. */
final class SampleReports {

    static final DrillDown CANTEEN = DrillDown.to(new Query.Word("cantine"));

    private SampleReports() {}

    static Report of(Result... results) {
        Prose findings = new Prose(
                "Volume",
                List.of(
                        Prose.Finding.of("1\u202f248 mentions du 18 décembre 2023 au 18 mars 2024.", CANTEEN),
                        new Prose.Finding("Le sujet culmine le 4 mars.", Prose.Weight.ALARM, Optional.empty()),
                        new Prose.Finding("Facebook n’a pas été relevé.", Prose.Weight.CAUTION, Optional.empty())));
        return new Report(
                "Volume",
                Locale.FRENCH,
                new Answer(
                        findings,
                        List.of(results),
                        List.of(
                                Measure.count("mentions", "mentions", 1248, CANTEEN),
                                Measure.share(
                                        "share.negative",
                                        "part négative",
                                        Share.among("1 300 mentions", 780, 1248, 1300)
                                                .asRate(),
                                        CANTEEN)),
                        1248,
                        List.of("3 mentions sans date")),
                new Basis(
                        "volume",
                        2,
                        Map.of("query", "cantine"),
                        Optional.of("cantine"),
                        Optional.of("2023-12-18..2024-03-18"),
                        Samples.PARIS,
                        new Basis.State(Instant.parse("2024-03-19T07:00:00Z"), 20_000, 20_123),
                        Instant.parse("2024-03-19T07:00:01Z"),
                        1248,
                        List.of("3 mentions sans date")));
    }

    /** One report with every shape. */
    static Report ofEverything() {
        List<Result> results = new java.util.ArrayList<>(Samples.all().values());
        results.add(table());
        return of(results.toArray(Result[]::new));
    }

    static Table table() {
        return new Table(
                "Ce qui revient le plus",
                List.of(
                        Column.of("word", "mot", Column.Kind.TEXT),
                        Column.of("mentions", "mentions", Column.Kind.WHOLE),
                        Column.of("share", "part", Column.Kind.SHARE),
                        Column.of("first", "première fois", Column.Kind.DAY),
                        Column.of("before", "avant", Column.Kind.TEXT_BEFORE)),
                List.of(
                        Table.Row.of(
                                Arrays.asList(
                                        "=poulet",
                                        112L,
                                        0.0897,
                                        LocalDate.of(2024, 3, 4),
                                        "encore du poulet froid à la"),
                                CANTEEN),
                        Table.Row.of(Arrays.asList("facture", 37L, null, null, "j’ai reçu deux fois la"))));
    }

    static byte[] bytes(ReportWriter writer, Report report, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, width, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(ReportWriter writer, Report report, int width) {
        return new String(bytes(writer, report, width), StandardCharsets.UTF_8);
    }
}
