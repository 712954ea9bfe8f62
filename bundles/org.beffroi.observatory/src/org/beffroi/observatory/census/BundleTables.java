package org.beffroi.observatory.census;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.observatory.body.DeclaredAccount;

/** The tables of a census’s bundle: CSV (RFC 4180), UTF-8, commas, a line feed after every row. The same data give the same bytes. */
final class BundleTables {

    static final List<String> BODIES = List.of(
            "kind", "code", "name", "siren", "population", "departement", "region", "record", "links_known", "website");

    /** The same where a place of any is known; censuses that were made before have none, and keep their bytes. */
    static final List<String> PLACED_BODIES =
            Stream.concat(BODIES.stream(), Stream.of("latitude", "longitude")).toList();

    static final List<String> ACCOUNTS =
            List.of("kind", "code", "network", "account", "account_kind", "record", "part");
    static final List<String> SIGHTINGS =
            List.of("kind", "code", "network", "account", "seen", "exists", "last_post", "by");
    static final List<String> FIGURES = List.of(
            "figure",
            "measure",
            "network",
            "grouping",
            "group",
            "base",
            "known",
            "count",
            "value",
            "low",
            "high",
            "wilson_low",
            "wilson_high");

    /** What stands for a site of which nobody knows whether there is one. */
    static final String UNTOLD = "?";

    private BundleTables() {}

    static byte[] bodies(CensusData data) {
        boolean placed = data.bodies().stream().anyMatch(body -> body.place().isPresent());
        List<List<String>> rows = new ArrayList<>();
        for (CensusBody body : data.bodies()) {
            Stream<String> said = Stream.of(
                    kind(body),
                    body.key().code(),
                    body.name(),
                    body.siren().orElse(""),
                    body.population().isPresent()
                            ? String.valueOf(body.population().getAsInt())
                            : "",
                    body.departement().orElse(""),
                    body.region().orElse(""),
                    body.record().map(String::valueOf).orElse(""),
                    linksKnown(body),
                    body.siteUntold() ? UNTOLD : body.website().orElse(""));
            rows.add((placed ? Stream.concat(said, place(body)) : said).toList());
        }
        return csv(placed ? PLACED_BODIES : BODIES, rows);
    }

    /** Whether they are; where that is so of some networks alone, the keys of these, so that whoever reads true or false reads no. */
    private static String linksKnown(CensusBody body) {
        if (!body.linksKnown() || body.untold().isEmpty()) {
            return String.valueOf(body.linksKnown());
        }
        return Stream.of(AccountNetwork.values())
                .filter(network -> !body.untold().contains(network))
                .map(AccountNetwork::key)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> place(CensusBody body) {
        return body.place()
                .map(at -> Stream.of(degrees(at.latitude()), degrees(at.longitude())))
                .orElseGet(() -> Stream.of("", ""));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    static byte[] accounts(CensusData data) {
        List<List<String>> rows = new ArrayList<>();
        for (CensusBody body : data.bodies()) {
            for (DeclaredAccount account : body.accounts()) {
                rows.add(List.of(
                        kind(body),
                        body.key().code(),
                        account.network().key(),
                        account.account(),
                        account.kind().key(),
                        String.valueOf(account.record()),
                        String.valueOf(account.part())));
            }
        }
        return csv(ACCOUNTS, rows);
    }

    static byte[] sightings(CensusData data) {
        return csv(
                SIGHTINGS,
                data.sightings().stream()
                        .map(sighting -> List.of(
                                sighting.body().kind().name().toLowerCase(Locale.ROOT),
                                sighting.body().code(),
                                sighting.network().map(AccountNetwork::key).orElse(""),
                                sighting.account().orElse(""),
                                sighting.seen().toString(),
                                String.valueOf(sighting.exists()),
                                sighting.lastPost().map(Object::toString).orElse(""),
                                sighting.by()))
                        .toList());
    }

    static byte[] figures(List<CensusFigure> figures) {
        return csv(FIGURES, figures.stream().map(BundleTables::row).toList());
    }

    private static List<String> row(CensusFigure figure) {
        Optional<ScoreInterval> interval = figure.interval();
        return List.of(
                figure.id(),
                figure.measure().key(),
                figure.network().map(AccountNetwork::key).orElse(""),
                figure.grouping().key(),
                figure.group(),
                String.valueOf(figure.base()),
                String.valueOf(figure.known()),
                String.valueOf(figure.count()),
                number(figure.number()),
                number(figure.span().low()),
                number(figure.span().high()),
                interval.map(one -> number(one.low())).orElse(""),
                interval.map(one -> number(one.high())).orElse(""));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String kind(CensusBody body) {
        return body.key().kind().name().toLowerCase(Locale.ROOT);
    }

    private static byte[] csv(List<String> heads, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(heads);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }
}
