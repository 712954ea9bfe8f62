package org.beffroi.sources.importing.recognition;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.chat.ChatRows;
import org.beffroi.sources.press.PressExport;
import org.beffroi.sources.profile.Detection;
import org.beffroi.sources.profile.Detection.Match;
import org.beffroi.sources.profile.Line;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.profile.Writing;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Kind;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.json.JsonPath;
import org.beffroi.sources.table.json.JsonSniffer;
import org.beffroi.sources.table.text.CsvSniffer;
import org.beffroi.sources.table.text.Encodings;
import org.beffroi.sources.workbook.WorkbookRows;

/** Looks at the beginning of a file: how it is written, which profile fits. */
public final class Beginnings {

    private static final int ROWS = 200;
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");

    private Beginnings() {}

    /**
     * What was found.
     *
     * @param match the profile that fits, empty if none does
     * @param warnings what of the text cannot be read
     * @param noted the same line by line
     */
    public record Found(RowFormat manner, Optional<Match> match, List<Sentence> warnings, List<Noted> noted) {
        public Found {
            warnings = List.copyOf(warnings);
            noted = List.copyOf(noted);
        }
    }

    /** What a user says of how a file is written. */
    static Writing wished(ImportWishes wishes) {
        return new Writing(wishes.encoding(), wishes.separator(), wishes.quote(), wishes.headerRow(), wishes.sheet());
    }

    /**
     * Reads it as somebody said. Where a profile was kept with a way of writing, the file is first tried in that way: it is
     * the only one in which its columns can be found.
     */
    public static Found of(Content content, Writing said, List<Profile> profiles) throws IOException {
        Format kind = kind(content);
        for (Profile profile : profiles) {
            if (profiles.size() > 1 && !profile.writing().equals(Writing.UNSAID)) {
                Optional<Found> found = tried(content, kind, said.or(profile.writing()), profile);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return read(content, kind, said, new Detection(profiles));
    }

    /** What the first bytes say; a text that begins as a conversation does is one, unless somebody reads it as a table. */
    private static Format kind(Content content) throws IOException {
        Format kind = Kind.of(content);
        boolean chat = (kind == Format.CSV || kind == Format.JSON) && ChatRows.begins(Texts.beginning(content));
        return chat ? Format.CHAT : kind;
    }

    private static Optional<Found> tried(Content content, Format kind, Writing writing, Profile profile)
            throws IOException {
        try {
            Found found = read(content, kind, writing, new Detection(List.of(profile)));
            return found.match().isPresent() ? Optional.of(found) : Optional.empty();
        } catch (Refusal e) {
            return Optional.empty(); // no such sheet: it is another file, which the usual reading tells
        }
    }

    private static Found read(Content content, Format kind, Writing writing, Detection detection) throws IOException {
        return switch (kind) {
            case XLSX, ODS -> workbook(kind, WorkbookRows.beginnings(kind, content), content, writing, detection);
            case HTML -> html(content, detection);
            case JSON, NDJSON -> json(content, encoding(content, writing), detection);
            case SUBTITLES -> subtitles(content, encoding(content, writing), detection);
            case CHAT -> chat(content, encoding(content, writing), detection);
            case DOCUMENT -> document(content, detection);
            case PDF -> pdf(content, detection);
            case CSV -> csv(content, writing, encoding(content, writing), detection);
        };
    }

    private static Encodings.Found encoding(Content content, Writing writing) throws IOException {
        return writing.encoding().isPresent()
                ? Encodings.said(writing.encoding().get(), content)
                : Encodings.found(content);
    }

    private static Found csv(Content content, Writing writing, Encodings.Found encoding, Detection detection)
            throws IOException {
        Optional<String> charset = Optional.of(encoding.charset().name());
        Dialect dialect = CsvSniffer.sniff(content, charset, writing.separator(), writing.quote());
        List<Line> lines = CsvSniffer.beginning(content, dialect).stream()
                .map(record -> new Line(record.line(), record.cells()))
                .toList();
        Headed headed = headed(lines, writing, detection, Format.CSV);
        boolean escapes =
                headed.match().filter(match -> match.profile().escapes()).isPresent();
        Dialect certain = escapes && !dialect.backslash()
                ? new Dialect(dialect.charset(), dialect.separator(), dialect.quote(), true)
                : dialect;
        return new Found(
                new RowFormat.Csv(certain, headed.line()),
                headed.match(),
                encoding.warnings(content),
                encoding.noted(content));
    }

    private record Headed(long line, Optional<Match> match) {}

    private static Headed headed(List<Line> lines, Writing writing, Detection detection, Format format) {
        if (writing.headerLine().isPresent()) {
            int row = writing.headerLine().get();
            List<Line> header =
                    lines.stream().filter(line -> line.number() >= row).toList();
            Optional<Match> match = row == 0
                    ? Optional.empty()
                    : detection
                            .ofTable(header, format)
                            .filter(found ->
                                    found.headerLine() == header.getFirst().number());
            return new Headed(row, match);
        }
        Optional<Match> match = detection.ofTable(lines, format);
        return new Headed(match.map(Match::headerLine).orElseGet(() -> HeaderGuess.line(lines)), match);
    }

    /**
     * A sheet that may be the one to read.
     *
     * @param usual how many of its columns have names that columns of mentions have
     * @param rows how many of its first rows were looked at
     * @param columns of the widest of them
     */
    private record Candidate(String sheet, Headed headed, int usual, int rows, int columns) {
        /** A cover has lines of one cell, a table many. */
        int cells() {
            return rows * columns;
        }
    }

    private static Found workbook(
            Format format, List<Beginning> all, Content content, Writing writing, Detection detection) {
        List<Beginning> sheets =
                writing.sheet().map(name -> List.of(named(all, name, content))).orElse(all);
        List<Candidate> candidates = new ArrayList<>();
        for (Beginning sheet : sheets) {
            List<Line> lines = sheet.rows().stream()
                    .map(row -> new Line(row.number(), row.cells()))
                    .toList();
            int columns =
                    lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
            Headed headed = headed(lines, writing, detection, format);
            candidates.add(new Candidate(sheet.sheet(), headed, usual(lines, headed), lines.size(), columns));
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparingInt((Candidate one) -> usefulness(one.headed()))
                        .thenComparing(one -> one.headed().line() > 0 && one.columns() > 1)
                        .thenComparingInt(Candidate::usual)
                        .thenComparingInt(Candidate::cells))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, Beginnings.class, "file.empty", content.name()));
        List<String> names = new ArrayList<>(List.of(best.sheet()));
        candidates.stream()
                .map(Candidate::sheet)
                .filter(name -> !name.equals(best.sheet()))
                .forEach(names::add);
        long line = best.headed().line();
        RowFormat manner = new RowFormat.Workbook(format, names, line, best.columns());
        return new Found(manner, best.headed().match(), unread(all, best.sheet(), content), List.of());
    }

    /** What is said of the sheets of a workbook that are not read, and of one that is read though it is not shown. */
    private static List<Sentence> unread(List<Beginning> all, String read, Content content) {
        List<Sentence> said = new ArrayList<>();
        if (all.stream().anyMatch(sheet -> sheet.hidden() && sheet.sheet().equals(read))) {
            said.add(Sentence.of(Beginnings.class, "sheet.hidden.read", content.name(), read));
        }
        List<String> shown = others(all, read, false);
        if (!shown.isEmpty()) {
            said.add(Sentence.of(
                    Beginnings.class, "sheets.unread", content.name(), read, shown.size(), String.join(", ", shown)));
        }
        List<String> hidden = others(all, read, true);
        if (!hidden.isEmpty()) {
            said.add(Sentence.of(
                    Beginnings.class,
                    "sheets.hidden.unread",
                    content.name(),
                    hidden.size(),
                    String.join(", ", hidden)));
        }
        return said;
    }

    /** The names of the other sheets that hold something. */
    private static List<String> others(List<Beginning> all, String read, boolean hidden) {
        return all.stream()
                .filter(sheet -> sheet.hidden() == hidden && !sheet.sheet().equals(read))
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(Beginning::sheet)
                .toList();
    }

    /** How many of its columns have names that columns of mentions have: those of a cover or of a chart have none. */
    private static int usual(List<Line> lines, Headed headed) {
        return lines.stream()
                .filter(line -> headed.line() > 0 && line.number() == headed.line())
                .findFirst()
                .map(line -> HeaderGuess.usual(line.cells()))
                .orElse(0);
    }

    /** A sheet of mentions comes before one that is known to hold none. */
    private static int usefulness(Headed headed) {
        return headed.match()
                .map(match -> match.profile().refused().isPresent() ? 1 : 2)
                .orElse(0);
    }

    private static Beginning named(List<Beginning> sheets, String name, Content content) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> numbered(sheets, name.strip()))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Beginnings.class,
                        "sheet.unknown",
                        name,
                        content.name(),
                        String.join(", ", sheets.stream().map(Beginning::sheet).toList())));
    }

    private static Optional<Beginning> numbered(List<Beginning> sheets, String number) {
        int place = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        return place >= 1 && place <= sheets.size() ? Optional.of(sheets.get(place - 1)) : Optional.empty();
    }

    private static Found json(Content content, Encodings.Found encoding, Detection detection) throws IOException {
        Charset charset = encoding.charset();
        JsonSniffer.Found found = JsonSniffer.sniff(content, charset);
        if (!found.keys().isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.UNSUPPORTED,
                    Beginnings.class,
                    "file.json.no.rows",
                    content.name(),
                    String.join(", ", found.keys()));
        }
        RowFormat manner = found.lines() ? new RowFormat.Ndjson(charset) : new RowFormat.Json(charset, found.path());
        List<Sentence> warnings = new ArrayList<>(encoding.warnings(content));
        if (!found.lines()) {
            lists(content, charset, found.path()).ifPresent(warnings::add);
        }
        return new Found(manner, byColumns(manner, content, detection), warnings, encoding.noted(content));
    }

    /** What is said of lists of a JSON document beside its rows. */
    private static Optional<Sentence> lists(Content content, Charset charset, JsonPath path) throws IOException {
        Map<String, Long> beside = JsonSniffer.beside(content, charset, path);
        return beside.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        Beginnings.class,
                        "lists.unread",
                        content.name(),
                        path.shown(),
                        beside.entrySet().stream()
                                .map(list -> list.getKey() + " (" + list.getValue() + ")")
                                .collect(Collectors.joining(", "))));
    }

    private static Found subtitles(Content content, Encodings.Found encoding, Detection detection) {
        RowFormat manner = new RowFormat.Subtitles(encoding.charset());
        return new Found(
                manner, byColumns(manner, content, detection), encoding.warnings(content), encoding.noted(content));
    }

    private static Found chat(Content content, Encodings.Found encoding, Detection detection) {
        RowFormat manner = new RowFormat.Chat(encoding.charset());
        return new Found(
                manner, byColumns(manner, content, detection), encoding.warnings(content), encoding.noted(content));
    }

    private static Optional<Match> byColumns(RowFormat manner, Content content, Detection detection) {
        try (Rows rows = manner.open(content)) {
            List<Row.Whole> sample = new ArrayList<>();
            for (int i = 0; i < ROWS && rows.hasNext(); i++) {
                if (rows.next() instanceof Row.Whole whole) {
                    sample.add(whole);
                }
            }
            return detection.ofColumns(rows.columns(), manner.format(), column -> sample.stream()
                    .flatMap(row -> row.cells().all(column).stream())
                    .toList());
        }
    }

    private static Found html(Content content, Detection detection) throws IOException {
        if (FEED.matcher(Texts.beginning(content)).find()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, Beginnings.class, "file.feed", content.name());
        }
        RowFormat manner = PressExport.ofPage(content)
                .<RowFormat>map(RowFormat.Page::new)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.UNSUPPORTED, Beginnings.class, "file.html", content.name()));
        return new Found(manner, byColumns(manner, content, detection), List.of(), List.of());
    }

    private static Found pdf(Content content, Detection detection) {
        RowFormat manner = new RowFormat.Pages();
        return new Found(manner, byColumns(manner, content, detection), List.of(), List.of());
    }

    private static Found document(Content content, Detection detection) {
        RowFormat manner = PressExport.ofDocument(content)
                .<RowFormat>map(RowFormat.Document::new)
                .orElseThrow(
                        () -> Refusal.of(Refusal.Kind.UNSUPPORTED, Beginnings.class, "file.document", content.name()));
        return new Found(manner, byColumns(manner, content, detection), List.of(), List.of());
    }
}
