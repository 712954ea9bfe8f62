package org.beffroi.cli.coding;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;
import org.beffroi.dossier.coding.CodedValue;

/**
 * Codes in a CSV file with the columns {@code id}, {@code field}, {@code value}, and {@code who} and {@code when} if need be.
 *
 * <p>UTF-8 or windows-1252; commas, semicolons or tabs, whichever the header has most. The apostrophe that keeps a
 * spreadsheet from running a value is taken away again.
 *
 * @param rows what could be read, by the line on which it begins
 * @param rejected why the others could not, by line
 */
record CodesFile(Map<Long, CodedValue> rows, Map<Long, Sentence> rejected) {

    private static final List<String> ID = List.of("id", "mention", "identite");
    private static final List<String> FIELD = List.of("field", "champ");
    private static final List<String> VALUE = List.of("value", "valeur", "code", "tag");
    private static final List<String> WHO = List.of("who", "qui", "by", "par");
    private static final List<String> WHEN = List.of("when", "quand", "date");

    /**
     * Reads a file.
     *
     * @param person who says what no column attributes
     * @param now when it was said where no column says when
     * @throws Refusal if it is not there, not readable, or lacks a column
     */
    static CodesFile read(Path file, String person, Instant now) {
        try (CsvRecords records = CsvText.of(file).rows()) {
            return new Reading(file, person, now).all(records);
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(CodesFile.class, "codes.file.absent", file.toString()), e);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            CodesFile.class, "codes.file.unreadable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** One file on its way in. */
    private record Reading(Path file, String person, Instant now) {

        CodesFile all(CsvRecords records) {
            List<String> header = records.hasNext()
                    ? records.next().cells().stream()
                            .map(name -> Folding.fold(name.strip()))
                            .toList()
                    : List.of();
            records.columns(header.size());
            int id = needed(header, ID);
            int field = needed(header, FIELD);
            int value = needed(header, VALUE);
            int who = column(header, WHO);
            int when = column(header, WHEN);
            Map<Long, CodedValue> rows = new java.util.TreeMap<>();
            Map<Long, Sentence> rejected = new java.util.TreeMap<>();
            while (records.hasNext()) {
                CsvRow row = records.next();
                Optional<Sentence> broken = CsvText.broken(row);
                if (broken.isPresent()) {
                    rejected.put(row.line(), broken.get());
                    continue;
                }
                String coder = cell(row, who);
                Optional<Instant> said = moment(cell(row, when));
                if (said.isEmpty()) {
                    rejected.put(row.line(), Sentence.of(CodesFile.class, "codes.file.when", cell(row, when)));
                    continue;
                }
                rows.put(
                        row.line(),
                        new CodedValue(
                                cell(row, id),
                                cell(row, field),
                                cell(row, value),
                                coder.isEmpty() ? person : coder,
                                said.get()));
            }
            return new CodesFile(rows, rejected);
        }

        private int needed(List<String> header, List<String> names) {
            int column = column(header, names);
            if (column < 0) {
                throw Refusal.of(
                        Refusal.Kind.MALFORMED,
                        CodesFile.class,
                        "codes.file.column",
                        file.toString(),
                        names.getFirst());
            }
            return column;
        }

        private static int column(List<String> header, List<String> names) {
            List<Integer> found = new ArrayList<>();
            names.stream().map(header::indexOf).filter(index -> index >= 0).forEach(found::add);
            return found.isEmpty() ? -1 : found.getFirst();
        }

        private static String cell(CsvRow row, int column) {
            String cell = row.cell(column).strip();
            boolean disarmed = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
            return disarmed ? cell.substring(1) : cell;
        }

        private Optional<Instant> moment(String written) {
            try {
                return Optional.of(
                        written.isEmpty() ? now : OffsetDateTime.parse(written).toInstant());
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
