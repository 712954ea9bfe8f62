package org.beffroi.testing.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.dossier.journal.MentionJson;

/**
 * What an invented town and its people said in thirteen months, the same for ever: the ground of the golden test, and of the
 * tests of whoever writes an analysis.
 *
 * <p>Town, people, media and companies are invented; names of networks alone are real. What enrichers read (tone, themes,
 * places, departments, who speaks, copies) stands in the mentions as if their sources stated it, so that no enricher changes
 * it. It holds a crisis (the canteen, March 2025), a festival that many talk about and few complain of (June 2025),
 * copies, replies of the town hall, letters without a date, and a week in which one source could not be visited.
 *
 * <p>Immutable. The files beside this class are the truth; {@code docs/plug-ins.md} says how they were made.
 */
public final class FrozenCorpus {

    /** The town's clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The first day of the corpus. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 1);

    /** The dossier's today: a Tuesday. */
    public static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    /** Name of the source that could not be visited for a week. */
    public static final String INTERRUPTED = "Pages et comptes";

    /** When its last good visit before was: Monday 12 May 2025, eight in the morning. */
    public static final Instant GAP_FROM = Instant.parse("2025-05-12T06:00:00Z");

    /** When it was well again: Monday 19 May 2025, eight in the morning. It then brought what was a day old at most. */
    public static final Instant GAP_TO = Instant.parse("2025-05-19T06:00:00Z");

    /** Words that are shown as they are, whoever they name. */
    private static final List<Field> WRITTEN =
            List.of(CoreFields.TEXT_BODY, CoreFields.TITLE, CoreFields.OUTLET, CoreFields.PLACE, CoreFields.NOTE);

    private static final String MENTIONS = "mentions.ndjson";
    private static final String ACTORS = "public-actors.txt";
    private static final String VOCABULARY = "vocabulary.tsv";

    private final Fields fields = fields(lines(VOCABULARY));
    private final List<Mention> mentions = mentions(fields);
    private final List<String> publicActors = lines(ACTORS);

    /** The fields of the core; those whose values are codes have names for the codes that occur. */
    public Fields fields() {
        return fields;
    }

    /** All mentions in the order in which they were collected; each identity once. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Accounts and signatures that speak in public, whose names may show. */
    public List<String> publicActors() {
        return publicActors;
    }

    /**
     * Names, accounts and signatures of ordinary people, none of which may occur in what an analysis says of its own.
     *
     * @return in order; those that somebody writes in a text, which is shown as it is, are not among them
     */
    public Set<String> ordinaryPeople() {
        Set<String> people = new TreeSet<>();
        StringBuilder written = new StringBuilder(String.join("\n", publicActors));
        for (Mention mention : mentions) {
            people.addAll(mention.strings(CoreFields.AUTHOR));
            people.addAll(mention.strings(CoreFields.AUTHOR_NAME));
            WRITTEN.forEach(field -> written.append('\n').append(String.join("\n", mention.strings(field))));
        }
        String all = written.toString().toLowerCase(Locale.ROOT);
        people.removeIf(name -> all.contains(name.toLowerCase(Locale.ROOT)));
        return people;
    }

    /** When sources could not be visited. */
    public List<Gap> gaps() {
        return List.of(new Gap(INTERRUPTED, GAP_FROM, Optional.of(GAP_TO)));
    }

    /** When sources were visited: all of them since the day before the first. */
    public List<Visits> visits() {
        Instant from = FIRST_DAY.minusDays(1).atStartOfDay(ZONE).toInstant();
        Instant to = TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return mentions.stream()
                .map(mention -> mention.origin().source())
                .distinct()
                .map(source -> new Visits(source, from, to))
                .toList();
    }

    /** Names as its dossier shows them: those of public actors, and pseudonyms that are the same at each run. */
    public ShownNames names() {
        Set<String> open = Set.copyOf(publicActors);
        return new ShownNames(
                name -> open.contains(name) ? name : String.format(Locale.ROOT, "auteur-%08x", name.hashCode()), false);
    }

    /**
     * A run over an archive that holds it: its fields, its today, its visits and gaps, its names.
     *
     * @param locale language of the answer
     * @param cancel asked to stop
     */
    public Run run(Snapshot snapshot, Locale locale, Cancel cancel) {
        return Run.on(
                        snapshot,
                        fields,
                        new DayResolution(TODAY, ZONE),
                        locale,
                        names(),
                        Path.of("no-such-folder", "codebook"))
                .visiting(gaps(), visits())
                .heeding(cancel, Progress.silent());
    }

    /** Adds all of it to an archive, which should be empty. */
    public void fill(Archive archive) {
        archive.add(mentions);
    }

    /** Writes mentions as this class reads them: one JSON object a line, its members sorted. */
    public static void write(List<Mention> mentions, Path file) throws IOException {
        MentionJson form = new MentionJson(Fields.core());
        StringBuilder all = new StringBuilder();
        for (Mention mention : mentions) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
                form.write(mention, json);
            }
            all.append(line).append('\n');
        }
        Files.writeString(file, all);
    }

    private static List<Mention> mentions(Fields fields) {
        MentionJson form = new MentionJson(fields);
        List<Mention> read = new ArrayList<>();
        JsonFactory json = new JsonFactory();
        for (String line : lines(MENTIONS)) {
            try (JsonParser parser = json.createParser(line)) {
                parser.nextToken();
                read.add(form.read(parser));
            } catch (IOException e) {
                throw new UncheckedIOException(line, e);
            }
        }
        return List.copyOf(read);
    }

    /** Rows of a field's key, a value and its name in English and in French. */
    private static Fields fields(List<String> rows) {
        Map<String, List<Term>> terms = rows.stream()
                .map(row -> row.split("\t"))
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> new Term(row[1], row[2], row[3]), Collectors.toList())));
        Function<Map.Entry<String, List<Term>>, Field> named = one -> Fields.core()
                .byKey(one.getKey())
                .orElseThrow()
                .withNames(one.getValue().toArray(Term[]::new));
        return Fields.core().with(terms.entrySet().stream().map(named).toList());
    }

    private static List<String> lines(String file) {
        try (InputStream in = FrozenCorpus.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
